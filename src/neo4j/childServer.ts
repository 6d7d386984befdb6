import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs a command until it ends or until standard input ends, which is when the process that started us is gone, however it went.
 * $1: file that holds our process id meanwhile; $2: file to remove at the end; the rest: the command.
 */
const SUPERVISOR = `
note=$1; leftover=$2; shift 2
PATH=$PATH:/usr/bin:/bin
echo $$ > "$note"
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
(
  read -r _ <&3
  kill -TERM $server
  second=0
  while kill -0 $server && [ $second -lt 20 ]; do sleep 1; second=$((second + 1)); done
  kill -KILL $server
) 2>/dev/null &
watcher=$!
exec 3<&-
trap 'kill -TERM $server' TERM INT HUP
wait $server; status=$?
while kill -0 $server 2>/dev/null; do wait $server; status=$?; done
kill $watcher
rm -f "$note" "$leftover"
exit $status
`;
const STOP_WITHIN_MS = 25_000;

/** A command to run as long as this process lives. */
export interface ChildCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Where its output goes; emptied first. */
  readonly log: string;
  /** Holds the supervisor's process id while the command runs. */
  readonly note: string;
  /** Removed when the command ends. */
  readonly leftover: string;
}

/** A running child. It does not keep this process alive, and it never outlives it. */
export interface ChildServer {
  /** Resolves when the child has ended, with what is known of how. */
  readonly ended: Promise<string>;
  readonly hasEnded: () => boolean;
  /** Asks it to end, insists after 20 seconds, and resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/** Starts the command in a session of its own, so that a Ctrl-C meant for us does not reach it before we have closed our work. */
export function startChildServer(command: ChildCommand): ChildServer {
  const { child, lifeline } = spawnSupervised(command);
  let isOver = false;
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => {
      isOver = true;
      resolve(error.message);
    });
    child.on('exit', (code, signal) => {
      isOver = true;
      killGroup(child.pid);
      resolve(signal === null ? `it ended with ${code ?? 'no code'}` : `it was ended by ${signal}`);
    });
  });
  const stop = async (): Promise<void> => {
    child.ref();
    lifeline?.end();
    await Promise.race([ended, delay(STOP_WITHIN_MS, undefined, { ref: false })]);
    if (!isOver) killGroup(child.pid);
    await ended;
    child.unref();
  };
  return { ended, hasEnded: () => isOver, stop };
}

/** The lifeline is the pipe to the supervisor's standard input: its end, for whatever reason, is the end of the command. */
function spawnSupervised({ command, args, env, folder, log, note, leftover }: ChildCommand): {
  child: ChildProcess;
  lifeline?: Socket;
} {
  const output = openSync(log, 'w', 0o600);
  const supervised = ['-c', SUPERVISOR, 'sh', note, leftover, command, ...args];
  const child = spawn('/bin/sh', supervised, { cwd: folder, env: { ...env }, detached: true, stdio: ['pipe', output, output] });
  closeSync(output);
  child.unref();
  if (!(child.stdin instanceof Socket)) return { child };
  child.stdin.on('error', () => undefined);
  child.stdin.unref();
  return { child, lifeline: child.stdin };
}

/** Whatever a killed supervisor left behind; nothing in the usual case. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
