/** Something in a file that is not as it should be: where, and what was expected there. */
export class Misshapen extends Error {}

/** What a value of a JSON file must be: a check that gives it typed, or throws `Misshapen`; and the same as JSON Schema, for editors. */
export interface Shape<Value> {
  check: (given: unknown, where: string) => Value;
  schema: Record<string, unknown>;
}

type ValueOf<Of> = Of extends Shape<infer Value> ? Value : never;

function wrong(where: string, expected: string, given: unknown): never {
  const shown = JSON.stringify(given);
  throw new Misshapen(
    `${where || 'the file'}: expected ${expected}, got ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}`,
  );
}

const at = (where: string, name: string): string => (where ? `${where}.${name}` : name);

export const words: Shape<string> = {
  check: (given, where) => (typeof given === 'string' && given.trim() !== '' ? given : wrong(where, 'words', given)),
  schema: { type: 'string', minLength: 1 },
};

export const yesNo: Shape<boolean> = {
  check: (given, where) => (typeof given === 'boolean' ? given : wrong(where, 'true or false', given)),
  schema: { type: 'boolean' },
};

/** One of some words. `called`: what they are, where they are too many to name. */
export function oneOf<Word extends string>(known: readonly Word[], called?: string): Shape<Word> {
  return {
    check: (given, where) =>
      known.includes(given as Word) ? (given as Word) : wrong(where, called ?? `one of ${known.join(', ')}`, given),
    schema: { enum: [...known] },
  };
}

/** Words that look a certain way. */
export function like(pattern: RegExp, called: string): Shape<string> {
  return {
    check: (given, where) => (typeof given === 'string' && pattern.test(given) ? given : wrong(where, called, given)),
    schema: { type: 'string', pattern: pattern.source },
  };
}

export function list<Value>(of: Shape<Value>): Shape<Value[]> {
  return {
    check: (given, where) =>
      Array.isArray(given)
        ? given.map((each, index) => of.check(each, `${where}[${index}]`))
        : wrong(where, 'a list', given),
    schema: { type: 'array', items: of.schema },
  };
}

/** A list, or its only member by itself. */
export function oneOrMore<Value>(of: Shape<Value>): Shape<Value[]> {
  return {
    check: (given, where) => (Array.isArray(given) ? list(of).check(given, where) : [of.check(given, where)]),
    schema: { anyOf: [of.schema, list(of).schema] },
  };
}

/** An object with some of these fields and no others; `needed` ones must be there. */
export function fields<Of extends Record<string, Shape<unknown>>>(
  known: Of,
  needed: readonly (keyof Of & string)[] = [],
): Shape<{ [Name in keyof Of]?: ValueOf<Of[Name]> }> {
  return {
    check(given, where) {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) return wrong(where, 'an object', given);
      const names = Object.keys(known);
      for (const name of needed) if (!(name in given)) throw new Misshapen(`${at(where, name)}: is missing`);
      return Object.fromEntries(
        Object.entries(given).map(([name, value]) => {
          const shape = Object.hasOwn(known, name) ? known[name] : undefined;
          if (!shape) throw new Misshapen(`${at(where, name)}: is not known; known are ${names.join(', ')}`);
          return [name, shape.check(value, at(where, name))];
        }),
      ) as { [Name in keyof Of]?: ValueOf<Of[Name]> };
    },
    schema: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(known).map(([name, { schema }]) => [name, schema])),
      additionalProperties: false,
      ...(needed.length > 0 ? { required: [...needed] } : {}),
    },
  };
}
