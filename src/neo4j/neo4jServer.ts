/** How a server was come by. */
export type Lane = 'joined' | 'uri' | 'java' | 'docker';

/** Everything a driver needs to speak to one database of one server. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A server that answered over Bolt, let us in, and is new enough. */
export interface Neo4jServer {
  readonly lane: Lane;
  readonly address: Neo4jAddress;
  /** One line for the start output: `Neo4j 5.26.31 on Java 17, bolt://127.0.0.1:41234`. */
  readonly describe: string;
  /** Stops a server that this process started; does nothing to one that it only joined or was pointed at. */
  stop(): Promise<void>;
}

/** What `findServer` may look at. It reads nothing else of the machine's settings. */
export interface FindOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `java`, `docker` or an address: only that way is tried. */
  readonly choice?: string;
  /** The project's data folder: the store, its password and the address of a running server live in it. */
  readonly dataDir: string;
  /** The user's cache folder, when it is not the usual one of the system. */
  readonly cacheDir?: string;
  /** The Bolt port of a server that is started; a free one when not given. */
  readonly port?: number;
  readonly report: (line: string) => void;
}

/** No usable Neo4j. The message is complete: what was tried, what was found, what to do. */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable';
}
