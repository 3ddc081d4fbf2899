import { startEdit } from '../../../src/browser/edit/start-edit.tsx';

Object.assign(globalThis, { startEdit });
