import { expect, it } from 'vitest';
import { createTerminal, printable } from '../../../src/terminal.js';

it('a step ends with what came of it and how long it took', async () => {
  const written: string[] = [];
  const times = [0, 1_234, 2_000, 14_000];
  const terminal = createTerminal(
    (text) => written.push(text),
    () => times.shift() ?? 0,
  );
  expect(
    await terminal.step(
      'read',
      () => Promise.resolve(5),
      (count) => `${count} releases`,
    ),
  ).toBe(5);
  await terminal.step(
    'Neo4j',
    () => Promise.resolve(),
    () => 'there',
  );
  terminal.detail('on the way');
  expect(written).toEqual(['read       5 releases (1.2 s)\n', 'Neo4j      there (12 s)\n', '  on the way\n']);
});

it('a step that fails ends without a line', async () => {
  const written: string[] = [];
  const terminal = createTerminal((text) => written.push(text));
  await expect(
    terminal.step(
      'read',
      () => Promise.reject(new Error('no')),
      () => 'done',
    ),
  ).rejects.toThrow('no');
  expect(written).toEqual([]);
});

it.each([
  ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
  ['a\rb\u0007\u009b', 'a\ufffdb\ufffd\ufffd'],
  ['right\u202eleft', 'right\ufffdleft'],
  ['µCi/m² — “fine”\n\tnext', 'µCi/m² — “fine”\n\tnext'],
])('printable(%j)', (text, expected) => {
  expect(printable(text)).toBe(expected);
});
