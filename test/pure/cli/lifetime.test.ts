import { expect, it } from 'vitest';
import { createLifetime } from '../../../src/lifetime.js';

it('closes in the reverse order of opening, once, however often it is asked', async () => {
  const closed: string[] = [];
  const lifetime = createLifetime();
  for (const name of ['server', 'store', 'http']) lifetime.onStop(() => Promise.resolve(closed.push(name)));
  await Promise.all([lifetime.stop(), lifetime.stop()]);
  await lifetime.stop();
  expect(closed).toEqual(['http', 'store', 'server']);
});

it('closes the rest when one fails, then says what failed', async () => {
  const closed: string[] = [];
  const lifetime = createLifetime();
  lifetime.onStop(() => Promise.resolve(closed.push('first')));
  lifetime.onStop(() => Promise.reject(new Error('stuck')));
  await expect(lifetime.stop()).rejects.toThrow('stuck');
  expect(closed).toEqual(['first']);
});
