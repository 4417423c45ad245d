// What a person says of the network; loads nothing of it.

/** Options of every command that fetches. */
export interface NetworkOptions {
  readonly workspace?: string;
  readonly kept?: string;
  readonly offline?: boolean;
  readonly allowAddress?: readonly string[];
}

/** True of a path that is an address. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(path);
}
