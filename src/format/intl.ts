const CACHE_SIZE = 50;

/** Keeps what is dear to make, such as an Intl formatter, by name, and forgets the oldest. */
export function bounded<T>(create: (locale: string, name: string) => T) {
  const cache = new Map<string, T>();
  return (locale: string, name: string): T => {
    const key = `${locale} ${name}`;
    let value = cache.get(key);
    if (value === undefined) {
      if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value!);
      value = create(locale, name);
      cache.set(key, value);
    }
    return value;
  };
}

/** The language tag if Intl can read it, else the other: a host's `lang` may hold anything. */
export function knownLocale(tag: string, other = 'en'): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? other;
  } catch {
    return other;
  }
}
