import type { FastifyInstance } from 'fastify';
import { errorBody } from './errors.js';

const TIMEOUT_MS = 2_000;

/** `/healthz`: 200 while the database answers in time, 503 otherwise. `probe` rejects when it does not answer. */
export function addHealth(app: FastifyInstance, probe: () => Promise<unknown>, timeoutMs: number = TIMEOUT_MS): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (await answersInTime(probe, timeoutMs)) return { status: 'ok' };
    return reply.code(503).send(errorBody('The database does not answer.', 'DATABASE_UNAVAILABLE'));
  });
}

async function answersInTime(probe: () => Promise<unknown>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, timeoutMs);
  });
  const answered = probe().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
