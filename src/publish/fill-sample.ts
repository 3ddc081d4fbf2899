/** What is different on every machine that serves the handbook. */
export interface Place {
  /** The folder that publishing was set up in. */
  readonly root: string;
  /** The name that browsers ask for. */
  readonly host: string;
  /** Who owns the repository, and runs its hooks. */
  readonly user: string;
  /** Where git keeps its programs. */
  readonly gitPrograms: string;
  readonly certificate: Certificate | null;
  /** The origin of a repository elsewhere that pages speak with. */
  readonly connect: string | null;
}

export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** The text of a sample of settings, for the one machine. */
export function fillSample(text: string, place: Place): string {
  const { certificate = SAMPLE.certificate, key = SAMPLE.key } = place.certificate ?? {};
  const values: Readonly<Record<string, string>> = {
    [SAMPLE.root]: place.root,
    [SAMPLE.host]: place.host,
    [SAMPLE.user]: `User=${place.user}`,
    [SAMPLE.gitPrograms]: place.gitPrograms,
    [SAMPLE.certificate]: certificate,
    [SAMPLE.key]: key,
    [SAMPLE.connect]: place.connect ? `${SAMPLE.connect} ${place.connect}` : SAMPLE.connect,
  };
  return text.replace(ANY, (value) => values[value] ?? value);
}

/** What the samples say in its place. */
const SAMPLE = {
  root: '/srv/handbook',
  host: 'handbook.example.cn',
  user: 'User=handbook',
  gitPrograms: '/usr/lib/git-core',
  certificate: '/etc/ssl/handbook.pem',
  key: '/etc/ssl/private/handbook.key',
  connect: "connect-src 'self'",
} as const;
const ANY = new RegExp(Object.values(SAMPLE).join('|').replaceAll('.', '\\.'), 'g');
