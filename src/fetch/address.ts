// Which addresses may be reached: those of the open internet, and those that a person named.
import { BlockList, isIP } from "node:net";

/** Networks that are nobody's public site (IANA special-purpose registries, RFC 6890). */
const CLOSED = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  CLOSED.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const)
  CLOSED.addSubnet(net, bits, "ipv6");

/**
 * True of an address of the open internet or one of `named`. Private, loopback, link-local, shared, multicast and reserved
 * ones are closed, also in their IPv6 clothes (::ffff:10.0.0.1). What is no address is closed.
 */
export function mayReach(address: string, named: readonly string[] = []): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
  if (named.includes(mapped)) return true;
  const family = isIP(mapped);
  if (family === 0) return false;
  if (family === 6 && /^::ffff:/i.test(mapped)) return false;
  return !CLOSED.check(mapped, family === 6 ? "ipv6" : "ipv4");
}
