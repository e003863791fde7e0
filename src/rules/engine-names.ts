/** `both`: two evaluators judge every unit, and a difference stops the run. */
export const ENGINE_NAMES = ['both', 'reference', 'compiled'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];
