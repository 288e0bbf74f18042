const made: Record<string, TemplateStringsArray> = {};

/**
 * The texts of a template for an element whose tag is known only when it runs: its attributes around
 * the expressions for them, and an expression for what stands inside. Lit takes the name of a tag
 * from the template alone, so each tag has its own, made once: always with the same attributes.
 */
export function byTag(tag: string, first: string, ...others: string[]): TemplateStringsArray {
  const texts = [`<${tag} ${first}`, ...others, `</${tag}>`];
  return (made[tag] ??= Object.assign(texts, { raw: texts }));
}
