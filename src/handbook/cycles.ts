/**
 * The circles in a graph, each once, as the members in the order in which one leads to the next; the
 * last leads back to the first. Of circles that share a member the first found is given.
 */
export function cyclesIn<Node>(nodes: readonly Node[], next: Next<Node>): Node[][] {
  const told = new Set<Node>();
  return nodes.flatMap((node): Node[][] => {
    const cycle = told.has(node) ? null : cycleThrough(node, next);
    if (!cycle || cycle.some((member) => told.has(member))) return [];
    for (const member of cycle) told.add(member);
    return [cycle];
  });
}

/** The nodes to which one leads. */
type Next<Node> = (node: Node) => readonly Node[];

/** The shortest way from a node back to itself. */
function cycleThrough<Node>(node: Node, next: Next<Node>): Node[] | null {
  const cameFrom = new Map<Node, Node>();
  const queue = [node];
  for (const at of queue) {
    for (const to of next(at)) {
      if (to === node) return wayTo(at, cameFrom);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      queue.push(to);
    }
  }
  return null;
}

function wayTo<Node>(end: Node, cameFrom: ReadonlyMap<Node, Node>): Node[] {
  const before = cameFrom.get(end);
  return before === undefined ? [end] : [...wayTo(before, cameFrom), end];
}
