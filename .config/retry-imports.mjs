/**
 * A browser may remember that a script could not be fetched, as Firefox does, and then never asks
 * again: *Try again* would be in vain. Each import in a bundle that fails is tried once more under an
 * address of its own.
 */
export function retryImports() {
  return {
    name: 'retry-imports',
    renderDynamicImport: () => ({ left: 'retryImport((query)=>import(', right: '+query))' }),
    renderChunk: (code) =>
      code.includes('retryImport(')
        ? {
            code: `${code}\nfunction retryImport(load){return load("").catch(()=>load("?"+Date.now()))}`,
            map: null,
          }
        : null,
  };
}
