// The version of the engine; a test holds it against package.json.

/** The engine's version (semver). */
export const VERSION = "0.1.0";
