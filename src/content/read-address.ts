import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Address } from '../handbook/address.ts';
import { handbookSchema } from '../schemas/handbook.ts';

/** The other settings are read by `parseContent`, which knows more ways of writing them. */
const { site, base } = handbookSchema.shape;
const addressSchema = z.object({ site, base });

/**
 * The address in a project's `content/handbook.yaml`, for the steps after a build. Throws where the
 * file breaks its schema, which the check before every build has ruled out.
 */
export function readAddress(projectFolder: string): Address {
  const text = readFileSync(join(projectFolder, 'content/handbook.yaml'), 'utf8');
  return addressSchema.parse(parse(text));
}
