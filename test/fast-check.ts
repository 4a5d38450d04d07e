import fc from 'fast-check'

// The same texts in every run, so that a red test is the fault of the change at hand; `STET_SEED=…` tries others.
fc.configureGlobal({seed: Number(process.env['STET_SEED'] ?? 1)})

export default fc
