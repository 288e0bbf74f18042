// The first script of a partner's page in the tests. It notes what a partner would find in the
// developer tools, and what a script leaves behind on the page.
(() => {
  const messages = [];
  const errors = [];
  const violations = [];
  const listeners = new Set();
  const observers = new Set();
  const texts = [];

  for (const level of ['warn', 'error']) {
    const log = console[level];
    console[level] = (...values) => {
      messages.push(`${level}: ${values.join(' ')}`);
      log.apply(console, values);
    };
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) errors.push(String(event.error ?? event.message));
  });
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim());
  });
  // A frame of an opaque origin can be asked only by messages.
  addEventListener('message', async ({ data, source }) => {
    if (!data?.question) return;
    let reply;
    try {
      reply = { answer: await (0, eval)(`(${data.question})()`) };
    } catch (error) {
      reply = { error: String(error) };
    }
    source.postMessage({ id: data.id, ...reply }, '*');
  });

  /** What elements wrote into their shadow roots, to find what was there for a moment only. */
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    new NativeObserver(() => texts.push(root.textContent)).observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    return root;
  };

  // Listeners on what outlives an element.
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const outlives = (target) =>
    !(target instanceof Node) || (target.isConnected && target.getRootNode() === document);
  const nameOf = (target) => target.nodeName ?? target.constructor.name;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    const target = this ?? window;
    if (!outlives(target)) return;
    const entry = { target, type, listener, name: `${nameOf(target)} ${type}` };
    listeners.add(entry);
    if (options?.once) add.call(target, type, () => listeners.delete(entry), options);
    options?.signal?.addEventListener('abort', () => listeners.delete(entry));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    const target = this ?? window;
    for (const entry of listeners) {
      if (entry.target === target && entry.type === type && entry.listener === listener)
        listeners.delete(entry);
    }
  };
  const NativeObserver = MutationObserver;
  window.MutationObserver = class extends NativeObserver {
    observe(target, options) {
      super.observe(target, options);
      if (outlives(target)) observers.add(this);
    }
    disconnect() {
      super.disconnect();
      observers.delete(this);
    }
  };

  /** Everything that a script can reach by a global name, two levels deep. */
  const globals = () => {
    const found = new Map();
    const add = (prefix, owner) => {
      for (const key of Reflect.ownKeys(owner)) {
        const { value, get, set } = Reflect.getOwnPropertyDescriptor(owner, key);
        found.set(`${prefix}${String(key)}`, [value, get, set]);
      }
    };
    add('', window);
    for (const [name, [value]] of [...found]) {
      const isOwner = (typeof value === 'object' && value) || typeof value === 'function';
      if (!isOwner || value === window || name === 'recorded') continue;
      add(`${name}.`, value);
      if (typeof value === 'function' && value.prototype)
        add(`${name}.prototype.`, value.prototype);
    }
    return found;
  };

  window.recorded = { messages, errors, violations, listeners, observers, texts, globals };
  window.recorded.before = globals();
})();
