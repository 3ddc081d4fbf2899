import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';
import ts from 'typescript';

const PROJECT = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const DATA: CompatData = require('@mdn/browser-compat-data');

/** The oldest browsers of readers; 109 is the last Chrome and Edge on Windows 7. */
const FLOOR = { chrome: 109, edge: 109, firefox: 115, safari: 16.4 } as const;

/** The files that readers' browsers run, as `tsconfig.browser.json` names them and they each other. */
export function shippedFiles(): string[] {
  return config().fileNames;
}

/**
 * The places in files, and in what they import, that use something of JavaScript or the DOM which one
 * of the oldest browsers lacks, or which MDN's table does not know, as `file:line what why`.
 */
export function tooNewApis(files: readonly string[]): string[] {
  // All of JavaScript is known here, so that what is too new is named and not merely unknown.
  const lib = ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
  const program = ts.createProgram(files, { ...config().options, lib });
  const checker = program.getTypeChecker();
  const faults: string[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && !OLD_NAMES.has(node.text) && !ts.isPartOfTypeNode(node))
        for (const owners of ownersOf(node, checker, program)) {
          const why = lacking(owners, node.text);
          const { line } = file.getLineAndCharacterOfPosition(node.getStart());
          const place = `${relative(PROJECT, file.fileName)}:${line + 1}`;
          if (why) faults.push(`${place} ${[...owners.slice(0, 1), node.text].join('.')}: ${why}`);
        }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...new Set(faults)];
}

/**
 * For each meaning a name has in the libraries of JavaScript and the DOM, the interfaces that may hold
 * it: the one that declares it, then those of the value it is read from. Empty lists are globals.
 */
function ownersOf(node: ts.Identifier, checker: ts.TypeChecker, program: ts.Program): string[][] {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isTaken = ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node;
  const from = isMember ? parent.expression : isTaken ? parent.parent : null;
  const type = from && checker.getTypeAtLocation(from);
  const symbol = isTaken && type ? type.getProperty(node.text) : checker.getSymbolAtLocation(node);
  const declarations = (symbol?.declarations ?? []).filter((declaration) =>
    program.isSourceFileDefaultLibrary(declaration.getSourceFile()),
  );
  return declarations.map((declaration) => {
    const owner = ownerOf(declaration.parent);
    return owner ? [owner, ...bases(type, checker)] : [];
  });
}

/** The interface, namespace or variable of a library that a declaration in it belongs to. */
function ownerOf(node: ts.Node): string | null {
  const isNamed =
    ts.isInterfaceDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isVariableDeclaration(node);
  if (isNamed) return node.name.getText();
  return ts.isSourceFile(node) ? null : ownerOf(node.parent);
}

/** The names of a type and of all that it extends. */
function bases(type: ts.Type | null, checker: ts.TypeChecker): string[] {
  if (!type) return [];
  if (type.isUnionOrIntersection()) return type.types.flatMap((one) => bases(one, checker));
  const above = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  return [type.symbol?.name ?? '', ...above.flatMap((one) => bases(one, checker))];
}

/** Which of the oldest browsers lack a name; null where all have it. */
function lacking(owners: readonly string[], name: string): string | null {
  if (OLD.has(owners[0] ?? name)) return null;
  const compat = compatOf(owners, name);
  return compat ? lackingOf(compat) : 'MDN 的表里没有';
}

/** Which of the oldest browsers lack what the table tells of; null where all have it. */
function lackingOf({ support }: CompatStatement): string | null {
  const lacks = Object.entries(FLOOR).filter(([browser, version]) => {
    const statements = [support[browser as keyof typeof FLOOR] ?? []].flat();
    return !statements.some(
      ({ version_added, version_removed, flags, prefix, alternative_name }) =>
        Number.parseFloat(String(version_added).replace('≤', '')) <= version &&
        !(version_removed || flags || prefix || alternative_name),
    );
  });
  return lacks.length ? `not in ${lacks.map((one) => one.join(' ')).join(', ')}` : null;
}

function compatOf(owners: readonly string[], name: string): CompatStatement | undefined {
  const { api, javascript, webassembly } = DATA;
  const builtins: Identifier | undefined = javascript.builtins;
  const rooms: (Identifier | undefined)[] = [builtins, api, webassembly.api];
  const isGlobal = !owners.length || owners.includes('WindowOrWorkerGlobalScope');
  const homes = isGlobal ? ['Window', 'EventTarget'] : owners.map(homeOf);
  const entries = rooms.flatMap((room) => [
    ...(isGlobal ? [room?.[name]] : []),
    ...homes.flatMap((home) => [room?.[home]?.[name], room?.[home]?.[`${name}_static`]]),
  ]);
  return entries.find((entry) => entry?.__compat)?.__compat;
}

/** Where MDN's table keeps what TypeScript declares in an interface of another name. */
function homeOf(owner: string): string {
  if (owner === 'Console') return 'console';
  const name = owner.replace(/^Readonly(?=Array|Map|Set)|Constructor$/g, '');
  return name.replace(/^(?:Big)?(?:Int|Uint|Float)\d+.*Array$/, 'TypedArray');
}

/** What every browser has for long, and the table keeps in places of its own. */
const OLD: ReadonlySet<string> = new Set([
  ...['NodeFilter', 'WebAssembly', 'ImportMeta', 'RegExpExecArray'],
]);

/** Names that, wherever the table has one of them, all browsers have: whose they are need not be found out. */
const OLD_NAMES: ReadonlySet<string> = oldNames();

function oldNames(): Set<string> {
  const names = new Map<string, boolean>();
  const note = (name: string, { __compat: compat }: Identifier) => {
    if (compat) names.set(name, (names.get(name) ?? true) && !lackingOf(compat));
  };
  for (const room of [DATA.javascript.builtins, DATA.api, DATA.webassembly.api])
    for (const [owner, home] of Object.entries<Identifier>(room ?? {})) {
      note(owner, home);
      for (const [name, entry] of Object.entries(home))
        if (name !== '__compat') note(name.replace(/_static$/, ''), entry as Identifier);
    }
  return new Set([...names].flatMap(([name, isOld]) => (isOld ? [name] : [])));
}

function config(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(PROJECT, 'tsconfig.browser.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, PROJECT);
}
