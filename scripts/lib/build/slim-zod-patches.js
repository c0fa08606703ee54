/**
 * What the script-tag files leave out of the guarded zod 4.4.3: checks other than refine, transforms, asynchronous parsing,
 * catch-alls, most methods of schemas and the words of errors. An issue has its path, code and what was expected.
 * `slim-usage.js` stops the build when the sources use more than that.
 *
 * @type {import('./patch.js').Patches}
 */
export const zodCuts = {
  // The classes of zod/mini only add methods to those of the core: the schemas are made from the core's.
  'zod/v4/mini/schemas.js': [
    { find: 'core._string(ZodMiniString, params)', put: 'core._string(core.$ZodString)' },
    { find: 'core._number(ZodMiniNumber, params)', put: 'core._number(core.$ZodNumber)' },
    { find: 'core._boolean(ZodMiniBoolean, params)', put: 'core._boolean(core.$ZodBoolean)' },
    { find: 'core._unknown(ZodMiniUnknown)', put: 'core._unknown(core.$ZodUnknown)' },
    { find: 'core._refine(ZodMiniCustom, fn, _params)', put: 'core._refine(core.$ZodCustom, fn)' },
    {
      from: 'export function array(element, params) {',
      to: '\n}\n',
      put: constructed('array(element)', 'Array', 'type: "array", element'),
    },
    {
      from: 'export function object(shape, params) {',
      to: '\n}\n',
      put: constructed('object(shape)', 'Object', 'type: "object", shape'),
    },
    {
      from: 'export function optional(innerType) {',
      to: '\n}\n',
      put: constructed('optional(innerType)', 'Optional', 'type: "optional", innerType'),
    },
  ],
  'zod/v4/core/api.js': [
    {
      from: 'export function _string(Class, params) {',
      to: '\n}\n',
      put: 'export function _string(Class) {\n    return new Class({ type: "string" });\n}\n',
    },
    {
      from: 'export function _number(Class, params) {',
      to: '\n}\n',
      put: 'export function _number(Class) {\n    return new Class({ type: "number" });\n}\n',
    },
    {
      from: 'export function _boolean(Class, params) {',
      to: '\n}\n',
      put: 'export function _boolean(Class) {\n    return new Class({ type: "boolean" });\n}\n',
    },
    {
      from: 'export function _refine(Class, fn, _params) {',
      to: '\n}\n',
      put: 'export function _refine(Class, fn) {\n    return new Class({ fn });\n}\n',
    },
  ],
  'zod/v4/core/util.js': [
    { from: 'export const captureStackTrace = (', to: ');\n', put: 'export const captureStackTrace = () => { };\n' },
  ],
  'zod/v4/core/core.js': [
    {
      from: 'function $constructor(name, initializer, params) {',
      to: '\n}\n',
      put: `function $constructor(initializer) {
    function _(def) {
        this._zod = { def };
        initializer(this, def);
        const { parse } = this._zod;
        this._zod.run = def.checks
            ? (payload) => {
                  parse(payload);
                  if (!payload.issues.length) for (const check of def.checks) check._zod.check(payload);
                  return payload;
              }
            : parse;
    }
    _.prototype.check = function (...checks) {
        return new _({ ...this._zod.def, checks: [...(this._zod.def.checks ?? []), ...checks] });
    };
    return _;
}
`,
    },
  ],
  'zod/v4/core/parse.js': [
    {
      from: 'export const _safeParse = (_Err) =>',
      to: 'export const safeParse = /* @__PURE__*/ _safeParse(errors.$ZodRealError);',
      put: `export const safeParse = (schema, value) => {
    const { issues, value: data } = schema._zod.run({ value, issues: [] });
    return issues.length ? { success: false, error: { issues } } : { success: true, data };
};
export const _safeParse = () => safeParse;`,
    },
  ],
  'zod/v4/core/schemas.js': [
    {
      from: '"$ZodString", (inst, def) => {',
      to: '\n});\n',
      put: `(inst) => {
    inst._zod.parse = (payload) => typed(payload, "string", typeof payload.value === "string");
});
const typed = (payload, expected, holds) => {
    if (!holds) payload.issues.push({ expected, code: "invalid_type", path: [] });
    return payload;
};
`,
    },
    {
      from: '"$ZodNumber", (inst, def) => {',
      to: '\n});\n',
      put: '(inst) => {\n    inst._zod.parse = (payload) => typed(payload, "number", Number.isFinite(payload.value));\n});\n',
    },
    {
      from: '"$ZodBoolean", (inst, def) => {',
      to: '\n});\n',
      put: '(inst) => {\n    inst._zod.parse = (payload) => typed(payload, "boolean", typeof payload.value === "boolean");\n});\n',
    },
    { find: '"$ZodUnknown", (inst, def) => {\n    $ZodType.init(inst, def);', put: '(inst) => {' },
    {
      from: '"$ZodArray", (inst, def) => {',
      to: '\n});\n',
      put: `(inst, def) => {
    inst._zod.parse = (payload) => {
        const input = payload.value;
        if (!Array.isArray(input)) return typed(payload, "array");
        payload.value = Array(input.length);
        for (let i = 0; i < input.length; i++) {
            handleArrayResult(def.element._zod.run({ value: input[i], issues: [] }), payload, i);
        }
        return payload;
    };
});
`,
    },
    {
      from: '"$ZodObject", (inst, def) => {',
      to: '\n});\n',
      put: `(inst, def) => {
    inst._zod.parse = (payload) => {
        if (!util.isObject(payload.value)) return typed(payload, "object");
        const input = { __proto__: null, ...payload.value };
        payload.value = { __proto__: null };
        for (const key of Object.keys(def.shape)) {
            handleArrayResult(def.shape[key]._zod.run({ value: input[key], issues: [] }), payload, key);
        }
        return payload;
    };
});
`,
    },
    // Of a key that is missing and must not, its own schema says so; JSON has nothing that is there and undefined.
    {
      from: 'function handleArrayResult(result, final, index) {',
      to: '\n}\n',
      put: `function handleArrayResult({ issues, value }, final, index) {
    for (const issue of issues) {
        issue.path.unshift(index);
        final.issues.push(issue);
    }
    if (value !== undefined) final.value[index] = value;
}
`,
    },
    {
      from: '"$ZodOptional", (inst, def) => {',
      to: '\n});\n',
      put: `(inst, def) => {
    inst._zod.parse = (payload) => (payload.value === undefined ? payload : def.innerType._zod.run(payload));
});
`,
    },
    {
      from: '"$ZodCustom", (inst, def) => {',
      to: '        payload.issues.push(util.issue(_iss));\n    }\n}\n',
      put: `(inst, def) => {
    inst._zod.check = (payload) => {
        if (!def.fn(payload.value)) payload.issues.push({ code: "custom", path: [] });
    };
});
`,
    },
  ],
};

/**
 * @param {string} signature
 * @param {string} kind
 * @param {string} definition
 */
function constructed(signature, kind, definition) {
  return `export function ${signature} {\n    return new core.$Zod${kind}({ ${definition} });\n}\n`;
}
