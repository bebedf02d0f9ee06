import { run } from './benchmarks/places'
run().then((r) => console.table(r.rows))
