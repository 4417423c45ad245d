// One request over the wire: the address that is connected to is checked, and size, unpacked size and time have an end.
import { lookup as systemLookup } from "node:dns";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { mayReach } from "./address.ts";

/** Why a request gave nothing. `refused` ones are never tried again. */
export class FetchError extends Error {
  readonly code: "private-address" | "too-large" | "bomb" | "timeout" | "network" | "bad-address" | "damaged";
  constructor(code: FetchError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** An answer with its whole body, unpacked. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case; of a repeated one all values, with commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What a request may take. */
export interface Limits {
  /** Bytes of the body, as sent and as unpacked. */
  readonly maxBytes: number;
  /** From the start to the last byte, in milliseconds. */
  readonly timeMs: number;
}

/** Sends one GET request, following nothing. Throws FetchError. */
export type Send = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: Limits,
) => Promise<RawAnswer>;

/** What a sender is made of besides the limits. */
export interface SendOptions {
  /** Closed addresses that may be reached all the same. */
  readonly allowAddresses?: readonly string[];
  /** Instead of the system's name service. */
  readonly lookup?: typeof systemLookup;
}

/** A sender over Node's own http and https. */
export function makeSend({ allowAddresses = [], lookup = systemLookup }: SendOptions = {}): Send {
  const closed = (host: string) => new FetchError("private-address", `${host} is not a public address`);
  const guarded: LookupFunction = (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "", 4);
      const addresses = [found].flat() as unknown as { address: string; family: number }[];
      // One closed address among several is enough: which one would be taken is chance.
      if (addresses.length === 0 || addresses.some((a) => !mayReach(a.address, allowAddresses)))
        return done(closed(host) as NodeJS.ErrnoException, "", 4);
      if (options.all) return done(null, addresses);
      return done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
  return (url, headers, limits) =>
    new Promise<RawAnswer>((resolve, reject) => {
      const host = url.hostname.replace(/^\[|\]$/g, "");
      if (isIP(host) !== 0 && !mayReach(host, allowAddresses)) return reject(closed(host));
      const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, {
        headers: { ...headers, "accept-encoding": "gzip, deflate, br" },
        lookup: guarded,
        agent: false,
      });
      let over = false;
      const fail = (error: unknown) => {
        if (over) return;
        over = true;
        clearTimeout(timer);
        request.destroy();
        const { code, message } = error as NodeJS.ErrnoException;
        reject(error instanceof FetchError ? error : new FetchError("network", code ?? message));
      };
      const timer = setTimeout(
        () => fail(new FetchError("timeout", `no whole answer within ${limits.timeMs} ms`)),
        limits.timeMs,
      );
      request.on("error", fail);
      // The name service may have said one thing and the socket done another (a proxy, a race).
      request.on("socket", (socket) =>
        socket.once("connect", () => {
          if (!mayReach(socket.remoteAddress ?? "", allowAddresses)) fail(closed(host));
        }),
      );
      request.on("response", (response) => {
        const declared = Number(response.headers["content-length"] ?? 0);
        const tooLarge = () => new FetchError("too-large", `more than ${limits.maxBytes} bytes`);
        if (declared > limits.maxBytes) return fail(tooLarge());
        const unpack = unpacker(response.headers["content-encoding"]);
        let sent = 0;
        let size = 0;
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => {
          sent += chunk.length;
          if (sent > limits.maxBytes) fail(tooLarge());
        });
        response.on("error", fail);
        response.on("aborted", () => fail(new FetchError("network", "the answer broke off")));
        const body = unpack === null ? response : response.pipe(unpack);
        body.on("data", (chunk: Buffer) => {
          if (over) return;
          size += chunk.length;
          if (size <= limits.maxBytes) chunks.push(chunk);
          else {
            unpack?.destroy();
            fail(
              unpack === null
                ? tooLarge()
                : new FetchError("bomb", `unpacks to more than ${limits.maxBytes} bytes`),
            );
          }
        });
        body.on("error", (error) =>
          fail(unpack ? new FetchError("damaged", `cannot be unpacked: ${error.message}`) : error),
        );
        body.on("end", () => {
          if (over) return;
          over = true;
          clearTimeout(timer);
          resolve({
            status: response.statusCode ?? 0,
            headers: flat(response.headers),
            body: Buffer.concat(chunks),
          });
        });
      });
      request.end();
    });
}

function unpacker(encoding: string | undefined) {
  if (encoding === undefined || /^identity$/i.test(encoding)) return null;
  if (/^(?:x-)?gzip$/i.test(encoding)) return createGunzip();
  if (/^deflate$/i.test(encoding)) return createInflate();
  return /^br$/i.test(encoding) ? createBrotliDecompress() : null;
}

function flat(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const pairs = Object.entries(headers).map(([k, v]) => [k.toLowerCase(), [v].flat().join(", ")] as const);
  // Cookies are nobody's business in what is kept.
  return Object.fromEntries(pairs.filter(([k]) => k !== "set-cookie"));
}
