// Laws are held against the same random inputs each time, so that a run is repeatable; READOUT_SEED=<number> tries others.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["READOUT_SEED"] ?? 20261024) });
