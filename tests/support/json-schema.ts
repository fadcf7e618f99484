import { toJsonSchema } from '@valibot/to-json-schema';
import { configurationSchema } from '@/utils/standard';

/** The published JSON Schema (draft-07), made of the one schema that the product reads configurations with. */
export function publishedSchema(): Record<string, unknown> {
  const schema = toJsonSchema(configurationSchema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const { message } = valibotAction as { message?: unknown };
      const [code, bound] = String(message).split(' ');
      if (code === 'too-long') return { ...jsonSchema, maxLength: Number(bound) };
      if (code === 'date') return { ...jsonSchema, format: 'date' };
      if (code === 'self-needs-cue') {
        return {
          ...jsonSchema,
          if: { properties: { kind: { const: 'self' } }, required: ['kind'] },
          then: { required: ['cue'] },
        };
      }
      return undefined;
    },
  });
  const address = 'http://json-schema.org/draft-07/schema#';
  return { ...schema, $schema: address };
}

/** The file's text. */
export function publishedSchemaText(): string {
  return `${JSON.stringify(publishedSchema(), null, 2)}\n`;
}
