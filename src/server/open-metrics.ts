import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ZodServer } from './serving.ts';

/** What is measured of the service, as Prometheus reads it. */
export interface Metrics {
  readonly type: string;
  readonly render: () => Promise<string>;
  /** Takes how many tables are open. */
  readonly countTables: (open: number) => void;
}

/** Opens what measures every request: by its method, its route as it is written here, and the status of its answer. */
export function openMetrics(app: ZodServer): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'treaty_http_request_duration_seconds',
    help: 'How long requests took, from the first byte to the last.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [register],
  });
  const tables = new Gauge({
    name: 'treaty_tables_open',
    help: 'How many tables are being read, or what follows from them sent.',
    registers: [register],
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = {
      method: request.routeOptions.method === undefined ? 'other' : request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
    };
    durations.observe(labels, reply.elapsedTime / 1000);
  });
  app.addHook('onClose', async () => register.clear());
  return { type: register.contentType, render: () => register.metrics(), countTables: (open) => tables.set(open) };
}
