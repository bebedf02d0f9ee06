import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, createServer as createProbe } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type StaticServer = { what: string; url: string; stop: () => Promise<void> }

function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file)) ?? null
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createProbe().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true))).once('error', () =>
        resolve(false),
      )
    })
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The server of the plain file did not start')
}

/** nginx with one worker that serves one file from memory's reach, without a log. */
async function startNginx(binary: string, body: Buffer): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-nginx-'))
  const port = await freePort()
  mkdirSync(join(folder, 'root'))
  writeFileSync(join(folder, 'root/page.html'), body)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http { access_log off; sendfile on; keepalive_requests 1000000; types { text/html html; } ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}/root; } }`,
  )
  const server = spawn(binary, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  })
  await untilOpen(port)
  const version = spawnSync(binary, ['-v'], { encoding: 'utf8' })
    .stderr.trim()
    .replace(/^.*nginx\//, '')
  const stop = () =>
    new Promise<void>((resolve) => {
      server.once('exit', () => {
        rmSync(folder, { recursive: true, force: true })
        resolve()
      })
      server.kill('SIGTERM')
    })
  return { what: `plain file, nginx ${version}`, url: `http://127.0.0.1:${port}/page.html`, stop }
}

async function startBareNode(body: Buffer): Promise<StaticServer> {
  const port = await freePort()
  const headers = { 'content-type': 'text/html', 'content-length': body.byteLength }
  const server = createServer((_, response) => response.writeHead(200, headers).end(body))
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return {
    what: 'same bytes, bare Node server (no nginx here)',
    url: `http://127.0.0.1:${port}/page.html`,
    stop,
  }
}

/** The measure to compare with: a plain file in nginx, or the same bytes from a bare Node server where nginx is not. */
export async function startStaticServer(body: Buffer): Promise<StaticServer> {
  const nginx = findNginx()
  return nginx ? startNginx(nginx, body) : startBareNode(body)
}
