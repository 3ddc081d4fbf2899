// Says how many milliseconds this process takes to read the history of the folder that it is run in.
import { readChanges } from '../../../src/changes/read-changes.ts';

const start = performance.now();
const { timeline, reason } = readChanges(process.cwd(), { company: '', files: [] });
const milliseconds = Math.round(performance.now() - start);
const changes = timeline?.days.reduce((sum, day) => sum + day.changes.length, 0) ?? 0;
console.log(JSON.stringify({ milliseconds, changes, reason }));
