import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import { BackupError } from './backup-error'

/** A database's address as variables, so that its password does not stand in the list of processes. */
function connection(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const named = {
    PGHOST: searchParams.get('host') ?? hostname,
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ''))
}

function postgresTool(name: string, url: string, args: string[]): void {
  const done = spawnSync(name, args, { env: { ...process.env, ...connection(url) }, encoding: 'utf8' })
  if (done.error)
    throw new BackupError(`${name} is not installed: add PostgreSQL's client programs (postgresql-client).`)
  if (done.status !== 0) throw new BackupError(`${name} failed: ${done.stderr.trim().split('\n')[0]}`)
}

/** pg_dump reads one snapshot, so writers go on. */
export async function dumpPostgres(url: string, target: string): Promise<void> {
  postgresTool('pg_dump', url, ['--no-owner', '--no-privileges', `--file=${target}`])
}

export async function hasTables(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public' LIMIT 1")
    return rows.length > 0
  } finally {
    await client.end()
  }
}

/** Tables that only a newer portal knows would stop its migrations later, so everything goes before the copy comes. */
const DROP_ALL = `DO $$ DECLARE found record; BEGIN
  FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('DROP TABLE IF EXISTS public.%I CASCADE', found.tablename);
  END LOOP;
  FOR found IN SELECT typname FROM pg_type JOIN pg_namespace n ON n.oid = typnamespace
    WHERE n.nspname = 'public' AND typtype = 'e' LOOP
    EXECUTE format('DROP TYPE IF EXISTS public.%I CASCADE', found.typname);
  END LOOP;
  FOR found IN SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace LOOP
    EXECUTE format('DROP FUNCTION IF EXISTS %s CASCADE', found.oid::regprocedure);
  END LOOP;
END $$`

/** One transaction: a copy that cannot be read whole changes nothing. */
export function loadPostgres(url: string, file: string): void {
  const strict = [
    '--no-psqlrc',
    '--quiet',
    '--single-transaction',
    '--set=ON_ERROR_STOP=1',
    '--output=/dev/null',
  ]
  postgresTool('psql', url, [...strict, `--command=${DROP_ALL}`, `--file=${file}`])
}
