import { expect, test } from 'vitest';
import { versionsByFingerprint } from '../../src/handbook/versions-by-fingerprint.ts';
import { approval, roleWith } from '../components/versions/versions.ts';

test('a fingerprint leads to every version that says the same', () => {
  const other = approval('1.2', '2026-07-01', { fingerprint: `ab${'0'.repeat(62)}` });
  const role = roleWith(approval('1.0', '2026-01-01'), approval('1.1', '2026-06-01'), other);
  const url = '/roles/sales-manager/versions/';
  expect(versionsByFingerprint({ roles: [role] })).toEqual({
    '3f9a02c71e': [
      { title: '销售经理', version: '1.0', effective: '2026-01-01', url: `${url}1.0/` },
      { title: '销售经理', version: '1.1', effective: '2026-06-01', url: `${url}1.1/` },
    ],
    ab00000000: [{ title: '销售经理', version: '1.2', effective: '2026-07-01', url: `${url}1.2/` }],
  });
});
