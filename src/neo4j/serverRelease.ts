/** The Neo4j that this project starts itself. What must fit together is declared together. */
export const SERVER_RELEASE = {
  version: '5.26.31',
  /** Oldest major version of Java that runs it. */
  java: 17,
  /** Declared by the server in META-INF/services/org.neo4j.server.startup.EntryPoint. */
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  /** The same line as a container; docker-compose.yml names it too. */
  image: 'neo4j:5.26-community',
} as const;

/** The oldest server that understands our Cypher: labels and types given by the row, `n:$(row.kind)`, came with it. */
export const OLDEST_SERVER = '5.26';
