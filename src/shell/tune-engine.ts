import v8 from 'node:v8'

/** Files from which on garbage adds up. Fewer are linted in less than 300 MB all the same, and a twentieth faster without. */
const many = 1000

/** Bytes below which functions and expressions run too seldom for compiling them to pay at all. */
const few = 50_000

/**
 * Fits V8 to runs of seconds, in all threads. What it compiles with much care must earn that back: compiling took a third of the processor's
 * time for 1,000 articles, so functions must be busier first, and fewer are compiled into others. And garbage is collected before it is
 * several times what is in use: V8 lets it grow, most where other programs keep the processor from the collector; 10,000 articles took three
 * times the memory in two threads without this.
 *
 * @param files How many are to be linted.
 * @param bytes What they come to.
 */
export function tuneEngine(files: number, bytes: number): void {
  const [major] = process.versions.v8.split('.')
  // The same thing by other names: bytes of bytecode run in V8 11 (Node 20), calls from 12 on.
  v8.setFlagsFromString(Number(major) < 12 ? '--interrupt-budget=200000' : '--invocation-count-for-turbofan=10000')
  v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
  // Polishes what an expression is compiled to for its first use only: from the second on it is machine code.
  v8.setFlagsFromString('--no-regexp-peephole-optimization')
  if (bytes < few) {
    v8.setFlagsFromString('--no-sparkplug')
    // The same of expressions: tried some ten times, they need not become machine code, nor good code.
    v8.setFlagsFromString('--regexp-tier-up-ticks=10')
    v8.setFlagsFromString('--no-regexp-optimization')
  }
  if (files > many) v8.setFlagsFromString('--heap-growing-percent=50')
}
