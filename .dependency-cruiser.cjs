// Who may import whom: one rule per room. `test/rooms.test.ts` and `npm test` enforce it; ARCHITECTURE.md tells why the rooms are what they are.

/** A rule: files of `room` may import only `may` (paths under src), packages only where `packages` says so. */
const room = (name, because, from, may, except) => ({
  name,
  comment: because,
  severity: 'error',
  from: { path: from, pathNot: ['\\.test\\.tsx?$'] },
  to: { path: '^src/', pathNot: [from, ...may].map(p => p.replace(/\$$/, '')), ...(except ?? {}) },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'what needs each other is one thing',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    room('text', 'it is arithmetic: it imports nothing', '^src/text/', []),
    room('model', 'plain data: JSON in, same JSON out', '^src/model/', ['^src/text/']),
    room('pack', 'the contract must not know who fulfils it', '^src/pack/', ['^src/model/', '^src/text/']),
    {
      name: 'packs',
      comment:
        'a change for one country must not move another: a pack imports the contract, the model, the text and what is shared',
      severity: 'error',
      from: { path: '^src/packs/([^/]+)/', pathNot: ['\\.test\\.ts$'] },
      to: {
        path: '^src/',
        pathNot: ['^src/packs/$1/', '^src/packs/_shared/', '^src/pack/', '^src/model/', '^src/text/'],
      },
    },
    room('readers', 'a format is not a country', '^src/readers/', ['^src/(model|text|threads)/']),
    room('pipeline', 'it gets packs as an argument, and look-ups as functions', '^src/pipeline/', [
      '^src/pack/',
      '^src/model/',
      '^src/text/',
    ]),
    room('checks', 'a check knows the law of records, not of countries', '^src/checks/', [
      '^src/pack/',
      '^src/model/',
      '^src/text/',
    ]),
    room('export', 'a format is a view', '^src/export/', ['^src/model/', '^src/text/']),
    room('analysis', 'words, not documents', '^src/analysis/', ['^src/model/', '^src/text/']),
    room('links', 'what a name means, wherever names are kept', '^src/links/', ['^src/(model|text)/']),
    room('threads', 'a thread runs whatever it is given', '^src/threads/', []),
    room('query', 'engines differ, questions do not', '^src/query/', ['^src/model/']),
    room(
      'store',
      'a library keeps what it is given: it knows words and questions, not how decisions are read',
      '^src/store/',
      ['^src/(query|analysis|links|model|text|threads)/'],
    ),
    {
      name: 'engines',
      comment: 'engine words stay in the folder of the engine',
      severity: 'error',
      from: { path: '^src/store/([^/]+)/', pathNot: ['\\.test\\.ts$'] },
      to: { path: '^src/store/[^/]+/', pathNot: ['^src/store/$1/', '^src/store/finding/'] },
    },
    {
      name: 'contract-knows-no-engine',
      comment: 'what every engine promises is said without any of them',
      severity: 'error',
      from: { path: '^src/store/([^/]+$|finding/)' },
      to: { path: '^src/store/[^/]+/', pathNot: ['^src/store/finding/'] },
    },
    room(
      'operations',
      'what a user can do, whatever fulfils it: packs, readers and the store come as arguments',
      '^src/operations/',
      ['^src/(text|model|pack|pipeline|checks|readers|export|query|analysis|links)/', '^src/store/(finding/)?[^/]+$'],
    ),
    room(
      'faces',
      'a face translates operations and has no ideas of its own; the command puts itself together in main',
      '^src/faces/',
      ['^src/operations/', '^src/model/', '^src/main\\.ts'],
    ),
    {
      name: 'main-is-the-top',
      comment: 'only the command and the tests stand above the composition root',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/faces/', '\\.test\\.tsx?$'] },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'core-packages',
      comment: 'the core computes: decimal arithmetic is the only package it needs',
      severity: 'error',
      from: { path: '^src/(text|model|pack|packs|pipeline|checks|analysis|query|links)/', pathNot: ['\\.test\\.ts$'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: ['big\\.js'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
