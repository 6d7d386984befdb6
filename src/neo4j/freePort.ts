import { connect, createServer } from 'node:net';
import { Neo4jUnavailable, type Neo4jAddress } from './neo4jServer.js';

const LOOPBACK = '127.0.0.1';

/** A loopback port that nobody listens on: the wanted one, or an error that names it; any when none is wanted. */
export function freePort(wanted?: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => {
      const advice = 'Give another one, or stop what listens there.';
      reject(new Neo4jUnavailable(`Port ${wanted ?? 'any'} cannot be used for Neo4j: ${error.message}. ${advice}`));
    });
    probe.listen(wanted ?? 0, LOOPBACK, () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** True when something accepts connections on the loopback port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => {
      end(false);
    });
    socket.on('connect', () => {
      end(true);
    });
    socket.on('error', () => {
      end(false);
    });
  });
}

/** The port in a server's address. */
export function portOf({ uri }: Neo4jAddress): number {
  return Number(new URL(uri).port);
}
