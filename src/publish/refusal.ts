/** A push or a command that is refused for a reason that people understand and can mend. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
