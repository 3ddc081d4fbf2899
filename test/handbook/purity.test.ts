import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const CORE = join(import.meta.dirname, '../../src/handbook');
const FILES = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

describe('the core', () => {
  it.each(FILES)(
    '%s imports nothing outside the core but types from src/schemas, and src/kinds',
    (path) => {
      const file = join(CORE, path);
      const imports = readFileSync(file, 'utf8').matchAll(
        /^(import|export)( type)?\b[^;]*?from '([^']+)'|\bimport\(/gm,
      );
      const strange = [...imports].filter(([, , type, target = '']) => {
        const inside = relative(CORE, resolve(file, '..', target));
        if (target.startsWith('.') && !inside.startsWith('..')) return false;
        if (inside.startsWith('../kinds/')) return false;
        return !(type && target.startsWith('.') && inside.startsWith('../schemas/'));
      });
      const advice = '核心只用自己的文件；别处的东西请作为参数传进来';
      expect(
        strange.map(([line]) => line),
        advice,
      ).toEqual([]);
    },
  );
});
