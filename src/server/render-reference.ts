import { createHash } from 'node:crypto';
import * as z from 'zod';

/** What the page shows of a description of OpenAPI. */
const documentSchema = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: z.string().default('') }),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        summary: z.string().default(''),
        operationId: z.string().default(''),
        parameters: z
          .array(
            z.object({
              name: z.string(),
              in: z.string(),
              required: z.boolean().default(false),
              description: z.string().default(''),
              schema: z.object({ description: z.string().default('') }).optional(),
            }),
          )
          .default([]),
        requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
        responses: z.record(z.string(), z.object({ description: z.string().default('') })),
      }),
    ),
  ),
});

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1b1b;background:#fff}code{font-size:1em}h2{border-top:1px solid #767676;padding-top:1rem}table{border-collapse:collapse}th,td{text-align:start;vertical-align:top;padding:.25rem 1rem .25rem 0}';

/** Renders the description of the service as a page that needs no script and loads nothing. */
export function renderReference(description: unknown): { readonly html: string; readonly policy: string } {
  const { info, paths } = documentSchema.parse(description);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderOperation(method, path, operation)),
  );
  const title = writeText(`${info.title} ${info.version}`);
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>
<p>${writeText(info.description)}</p>
<p>For programs: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${operations.join('\n')}
</main></body></html>
`;
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return { html, policy: `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'` };
}

type Operation = z.output<typeof documentSchema>['paths'][string][string];

function renderOperation(method: string, path: string, operation: Operation): string {
  const { summary, operationId, parameters, requestBody, responses } = operation;
  const rows = parameters.map(
    ({ name, in: where, required, description, schema }) =>
      `<tr><th scope="row"><code>${writeText(name)}</code></th><td>${writeText(where)}${required ? ', required' : ''}</td><td>${writeText(description || (schema?.description ?? ''))}</td></tr>`,
  );
  const body =
    requestBody === undefined
      ? ''
      : `<p>Body: <code>${writeText(Object.keys(requestBody.content).join(', '))}</code></p>`;
  const answers = Object.entries(responses).map(
    ([status, { description }]) => `<li><code>${writeText(status)}</code> ${writeText(description)}</li>`,
  );
  return `<section id="${writeText(operationId)}"><h2><code>${writeText(method.toUpperCase())} ${writeText(path)}</code></h2>
<p>${writeText(summary)}</p>${rows.length === 0 ? '' : `<table><tbody>${rows.join('')}</tbody></table>`}${body}
<ul>${answers.join('')}</ul></section>`;
}

function writeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
