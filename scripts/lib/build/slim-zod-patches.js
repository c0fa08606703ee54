/**
 * What the script-tag files leave out of the guarded zod 4.4.3: checks other than refine, transforms, asynchronous parsing, catch-alls, the
 * methods of schemas and the words of errors. An issue has its path, code and what was expected. `slim-usage.js` stops the
 * build when the sources use more than that.
 *
 * @type {import('./patch.js').Patches}
 */
export const zodCuts = {
  'zod/v4/mini/schemas.js': [
    {
      from: '    if (!inst._zod)\n        throw new Error("Uninitialized schema in ZodMiniType.");\n',
      to: '    inst.apply = (fn) => fn(inst);\n',
      put: `    core.$ZodType.init(inst, def);
    inst.check = (...checks) => new inst._zod.constr({ ...def, checks: [...(def.checks ?? []), ...checks] });
`,
    },
    { find: '    util.defineLazy(inst, "shape", () => def.shape);\n', put: '' },
    {
      find: '        type: "object",\n        shape: shape ?? {},\n        ...util.normalizeParams(params),\n    };\n    return new ZodMiniObject(def);',
      put: '        type: "object",\n        shape,\n    };\n    return new ZodMiniObject(def);',
    },
    {
      find: 'type: "array",\n        element: element,\n        ...util.normalizeParams(params),',
      put: 'type: "array",\n        element,',
    },
  ],
  'zod/v4/core/api.js': [
    {
      find: 'fn: fn,\n        ...util.normalizeParams(_params),\n    });\n    return schema;\n}\n// @__NO_SIDE_EFFECTS__\nexport function _superRefine',
      put: 'fn,\n    });\n    return schema;\n}\n// @__NO_SIDE_EFFECTS__\nexport function _superRefine',
    },
    {
      find: 'type: "string",\n        ...util.normalizeParams(params),\n    });\n}\n// @__NO_SIDE_EFFECTS__\nexport function _coercedString',
      put: 'type: "string",\n    });\n}\n// @__NO_SIDE_EFFECTS__\nexport function _coercedString',
    },
    { find: 'type: "number",\n        checks: [],\n        ...util.normalizeParams(params),', put: 'type: "number",' },
    {
      find: 'type: "boolean",\n        ...util.normalizeParams(params),\n    });\n}\n// @__NO_SIDE_EFFECTS__\nexport function _coercedBoolean',
      put: 'type: "boolean",\n    });\n}\n// @__NO_SIDE_EFFECTS__\nexport function _coercedBoolean',
    },
  ],
  'zod/v4/core/core.js': [
    {
      from: 'function $constructor(name, initializer, params) {',
      to: '    return _;\n}\n',
      put: `function $constructor(name, initializer) {
    function _(def) {
        _.init(this, def);
        const { parse } = this._zod;
        this._zod.constr = _;
        this._zod.run = def.checks
            ? (payload, ctx) => {
                  parse(payload, ctx);
                  if (!payload.issues.length) for (const check of def.checks) check._zod.check(payload);
                  return payload;
              }
            : parse;
    }
    _.init = (inst, def) => {
        inst._zod ??= { def };
        initializer(inst, def);
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
    for (const issue of issues) issue.path ??= [];
    return issues.length ? { success: false, error: { issues } } : { success: true, data };
};
export const _safeParse = () => safeParse;`,
    },
  ],
  'zod/v4/core/schemas.js': [
    {
      from: '    var _a;\n    inst ?? (inst = {});',
      to: '});\nexport { clone } from "./util.js";',
      put: '});\nexport { clone } from "./util.js";',
    },
    {
      from: '    inst._zod.pattern = [...(inst?._zod.bag?.patterns ?? [])].pop()',
      to: 'catch (_) { }\n',
      put: '    inst._zod.parse = (payload) => {\n',
    },
    {
      from: '    inst._zod.pattern = inst._zod.bag.pattern ?? regexes.number;',
      to: 'catch (_) { }\n',
      put: '    inst._zod.parse = (payload) => {\n',
    },
    {
      find: ' && !Number.isNaN(input) && Number.isFinite(input)) {\n            return payload;\n        }\n        const received',
      put: ' && Number.isFinite(input)) {\n            return payload;\n        }\n        const received',
    },
    {
      from: '        const received = typeof input === "number"\n            ? Number.isNaN(input)',
      to: '            : undefined;\n',
      put: '',
    },
    {
      find: '            ...(received ? { received } : {}),\n        });\n        return payload;\n    };\n});\nexport const $ZodNumberFormat',
      put: '        });\n        return payload;\n    };\n});\nexport const $ZodNumberFormat',
    },
    {
      from: '    inst._zod.pattern = regexes.boolean;',
      to: 'catch (_) { }\n',
      put: '    inst._zod.parse = (payload) => {\n',
    },
    {
      from: '        const proms = [];\n        for (let i = 0; i < input.length; i++) {\n            const item = input[i];\n            const result = def.element._zod.run({',
      to: '        return payload; //handleArrayResultsAsync(parseResults, final);',
      put: `        for (let i = 0; i < input.length; i++) {
            handleArrayResult(def.element._zod.run({ value: input[i], issues: [] }, ctx), payload, i);
        }
        return payload;`,
    },
    {
      from: '    // const sh = def.shape;\n    const desc',
      to: '        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst);',
      put: `    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({ expected: "object", code: "invalid_type", input, inst });
            return payload;
        }
        payload.value = {};
        for (const key of Object.keys(def.shape)) {
            const el = def.shape[key]._zod;
            const optional = el.optin === "optional";
            handlePropertyResult(el.run({ value: input[key], issues: [] }, ctx), payload, key, input, optional, optional);
        }
        return payload;`,
    },
    {
      from: '    inst._zod.optout = "optional";\n    util.defineLazy(inst._zod, "values", () => {\n        return def.innerType._zod.values ? new Set([',
      to: '`^(${util.cleanRegex(pattern.source)})?$`) : undefined;\n    });\n',
      put: '',
    },
    {
      find: '            if (result instanceof Promise)\n                return result.then((r) => handleOptionalResult(r, input));\n            return handleOptionalResult(result, input);',
      put: '            return handleOptionalResult(result, input);',
    },
    {
      from: '    checks.$ZodCheck.init(inst, def);\n    $ZodType.init(inst, def);\n    inst._zod.parse = (payload, _) => {\n        return payload;\n    };\n    inst._zod.check = (payload) => {\n        const input = payload.value;\n        const r = def.fn(input);',
      to: '        payload.issues.push(util.issue(_iss));\n    }\n}\n',
      put: `    inst._zod.parse = (payload) => payload;
    inst._zod.check = (payload) => {
        if (!def.fn(payload.value)) payload.issues.push({ code: "custom", input: payload.value, inst });
    };
});
`,
    },
  ],
};
