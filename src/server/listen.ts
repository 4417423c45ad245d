// The server on an address of this machine.

import { isIPv6 } from "node:net";
import { hostname, networkInterfaces } from "node:os";
import { serve } from "@hono/node-server";
import { ReadoutError } from "../ingest/readout-error.ts";
import { type AppOptions, makeApp } from "./app.ts";

/** Where to listen. Port 0 is one that is free. */
export interface ListenOptions extends Omit<AppOptions, "hosts"> {
  readonly host: string;
  readonly port: number;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];
const EVERY = ["0.0.0.0", "::"];

/** Every name and address of this machine, lower case. */
function ownNames(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list?.map((i) => i.address) ?? []);
  return [...LOOPBACK, hostname().toLowerCase(), ...addresses];
}

/** Names of this machine that reach nobody else. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Listens. Throws ReadoutError "no-token" for a host that others reach without a token, "port-taken", "bad-host". "0.0.0.0" and
 * "::" are every address of this machine; the Host of a request must then be one of them.
 */
export async function listen({ host, port, ...options }: ListenOptions): Promise<Listening> {
  if (!isLoopback(host) && !options.token)
    throw new ReadoutError("no-token", `--host ${host} is reached from other machines: give a --token too`);
  let hosts: readonly string[] = [];
  const app = makeApp({ ...options, hosts: () => hosts });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      const names = isLoopback(host) ? [host, ...LOOPBACK] : EVERY.includes(host) ? ownNames() : [host];
      hosts = [...new Set(names)].map((name) => `${isIPv6(name) ? `[${name}]` : name}:${info.port}`);
      const shown = isIPv6(host) ? `[${host}]` : host;
      resolve({
        url: `http://${shown}:${info.port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        return reject(new ReadoutError("port-taken", `port ${port} of ${host} is taken`));
      if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
        return reject(new ReadoutError("bad-host", `${host} is no address of this machine`));
      reject(error);
    });
  });
}
