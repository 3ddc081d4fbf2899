// Says how many milliseconds, and of CPU, this process takes to read the history of the folder that it is run in.
import { readChanges } from '../../../src/changes/read-changes.ts';

const [start, before] = [performance.now(), process.cpuUsage()];
const { timeline, reason } = readChanges(process.cwd(), { company: '', files: [] });
const milliseconds = Math.round(performance.now() - start);
const { user, system } = process.cpuUsage(before);
const cpu = Math.round((user + system) / 1000);
const changes = timeline?.days.reduce((sum, day) => sum + day.changes.length, 0) ?? 0;
console.log(JSON.stringify({ milliseconds, cpu, changes, reason }));
