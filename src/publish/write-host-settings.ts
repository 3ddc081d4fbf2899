import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillSample, type Place } from './fill-sample.ts';

/** Writes the settings of nginx and systemd for a machine into its server's folder, from the samples. */
export function writeHostSettings(place: Place): void {
  for (const program of ['nginx', 'systemd']) {
    const samples = join(SAMPLES, program);
    mkdirSync(join(place.root, program), { recursive: true });
    for (const name of readdirSync(samples)) {
      const text = readFileSync(join(samples, name), 'utf8');
      writeFileSync(join(place.root, program, name), fillSample(text, place));
    }
  }
}

const SAMPLES = join(import.meta.dirname, '../../scripts/publish/hosts');
