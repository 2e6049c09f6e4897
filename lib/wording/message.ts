/** Values for the placeholders of a message, by name. */
export type MessageValues = Record<string, string | number>;

type Choice = { name: string; isPlural: boolean; cases: Map<string, Part[]> };
type Part = string | { name: string } | Choice | { count: true };

/** A parsed message. */
export type Message = readonly Part[];

/**
 * Parses an ICU message: text, `{name}`, `{name, plural, one {…} other {…}}` with `#` and `=1`,
 * `{name, select, a {…} other {…}}`, and text quoted by apostrophes. Covers only what our wordings
 * use: this loads before the first question and is a tenth the size of intl-messageformat. A test
 * checks that both format alike.
 * @throws if a brace is unmatched, or a choice has no `other`
 */
export function readMessage(text: string): Message {
  let at = 0;

  function fail(): never {
    throw new Error(`Not a message, from its character ${at} on: ${text}`);
  }
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? fail();
    at += found.length;
    return found;
  };

  function parts(inPlural: boolean): Part[] {
    const found: Part[] = [];
    while (at < text.length && text[at] !== '}') {
      if (text[at] === '{') found.push(placeholder());
      else if (inPlural && text[at] === '#') {
        at += 1;
        found.push({ count: true });
      } else found.push(literal(inPlural));
    }
    return found;
  }

  function literal(inPlural: boolean): string {
    let said = '';
    while (at < text.length && !'{}'.includes(text[at] ?? '') && !(inPlural && text[at] === '#')) {
      if (text[at] !== "'") said += text[at++];
      else if (text[at + 1] === "'") {
        said += "'";
        at += 2;
      } else if ((inPlural ? '{}<>#' : '{}<>').includes(text[at + 1] ?? '.')) {
        // Quoted text ends at the next lone apostrophe, or at the end of the message.
        const quoted = skip(/'(?:''|[^'])*(?:'|$)/y);
        said += quoted.replace(/^'|'$/g, '').replaceAll("''", "'");
      } else said += text[at++];
    }
    return said;
  }

  function placeholder(): Part {
    const name = skip(/\{\s*\w+\s*/y).replace(/[{\s]/g, '');
    if (text[at] === '}') {
      at += 1;
      return { name };
    }
    const isPlural = skip(/,\s*(?:plural|select)\s*,\s*/y).includes('plural');
    const cases = new Map<string, Part[]>();
    while (text[at] !== '}') {
      const label = skip(/[^\s{}]+\s*\{/y).replace(/\s*\{$/, '');
      cases.set(label, parts(isPlural));
      skip(/\}\s*/y);
    }
    at += 1;
    return cases.has('other') ? { name, isPlural, cases } : fail();
  }

  const message = parts(false);
  return at === text.length ? message : fail();
}

/**
 * Formats a parsed message.
 * @param language BCP 47, for plural rules and for the number that `#` prints
 * @throws if a placeholder has no entry in `values`
 */
export function sayMessage(message: Message, values: MessageValues, language: string): string {
  const say = (parts: Message, count: number): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('count' in part) return new Intl.NumberFormat(language).format(count);
        if (!(part.name in values)) throw new Error(`No value for {${part.name}}`);
        // Like intl-messageformat, prints undefined as nothing: react-pdf asks for the text of a
        // page before it knows how many pages there are.
        const value = values[part.name] ?? '';
        if (!('cases' in part)) return String(value);
        const { isPlural, cases } = part;
        const rule = () => new Intl.PluralRules(language).select(Number(value));
        const chosen =
          cases.get(isPlural ? `=${value}` : String(value)) ?? (isPlural && cases.get(rule()));
        return say(chosen || (cases.get('other') ?? []), isPlural ? Number(value) : count);
      })
      .join('');
  return say(message, 0);
}
