import { around } from './around.ts';
import type { CutTree } from './cut-tree.ts';
import type { Role } from './model.ts';
import { outsideNode, roleNode } from './org-tree.ts';

/** A role below its superior, in the company or outside, with at most so many peers and as many reports. */
export function nearestTree(role: Role, most: number): CutTree {
  const { reportsTo, reportsOutside, reports } = role;
  const peers = reportsTo?.reports ?? [role];
  const beside = around(peers, peers.indexOf(role), most + 1);
  const below = reports.slice(0, most).map((report) => roleNode(report, []));
  const own = roleNode(role, below);
  const row = beside.map((peer) => (peer === role ? own : roleNode(peer, [])));
  const left = peers.length - beside.length + reports.length - below.length;
  if (reportsTo) return { nodes: [roleNode(reportsTo, row)], left };
  return { nodes: reportsOutside ? [outsideNode(reportsOutside, row)] : row, left };
}
