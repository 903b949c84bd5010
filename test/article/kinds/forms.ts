// Articles that are more, or less, than a row of paragraphs.
import { linked, openGraph } from '../publishers/shape.ts'
import { BRIDGE, ORCHESTRA, RESERVOIR } from '../publishers/stories.ts'
import { FOOT, NAV, pageOf, paragraphs, type Kind } from './page.ts'
import { B, b, O, o, R, r } from './paragraphs.ts'

const U = 'https://www.karskpost.example/2024/05/07/ministers-agree-to-reopen-the-border-bridge'
const head = openGraph(BRIDGE, 'The Karsk Post') + linked(BRIDGE)
const said = { title: BRIDGE.title, published: BRIDGE.day }
const inMain = (inner: string): string =>
  `${NAV}<main><article><h1>${BRIDGE.title}</h1>${inner}</article></main>${FOOT}`

const POINTS = [
  'The bridge over the Anser opens to lorries again in June, by day only',
  'Two hundred vehicles a day may cross in each direction',
  'Farmers on the eastern bank ask for a duty on grain',
]
const list = (texts: readonly string[]): string =>
  `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`

export const FORMS: readonly Kind[] = [
  {
    name: 'live page with a pinned summary in bullets',
    url: 'https://www.karskpost.example/live/2024/may/07/border-bridge-talks-latest-updates',
    html: pageOf(
      openGraph(BRIDGE, 'The Karsk Post') + linked(BRIDGE, { '@type': 'LiveBlogPosting' }),
      `${NAV}<main><h1>${BRIDGE.title}</h1><section class="pinned"><h2>Summary</h2>${list(POINTS)}</section><div class="live-feed">${[
        0, 1, 3, 5, 6,
      ]
        .map(
          (at, index) =>
            `<article class="live-entry" id="e${index}"><header><time datetime="2024-05-07T1${index}:00Z">1${index}:00</time><h2>The talks, hour ${index}</h2></header><p>${b(at)}</p><p>${r(at)}</p></article>`,
        )
        .join('')}</div></main>${FOOT}`,
    ),
    blocks: [0, 1, 3, 5, 6].flatMap((at) => [b(at), r(at)]),
    maybe: ['Summary', ...POINTS, ...[0, 1, 2, 3, 4].map((index) => `The talks, hour ${index}`)],
    title: BRIDGE.title,
    published: BRIDGE.day,
  },
  {
    name: 'every third paragraph a box',
    url: U,
    html: pageOf(
      head,
      inMain(
        `<div class="body">${B.map((text, at) => (at % 3 === 1 ? `<div>${text}</div>` : `<p>${text}</p>`)).join('')}</div>`,
      ),
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'fact check with claim and verdict',
    url: U,
    html: pageOf(
      head,
      inMain(
        `<div class="claim-box"><h3>Claim</h3><p>The new pier of the border bridge has cracks that make it unsafe for any lorry.</p><h3>Verdict</h3><p>Misleading</p></div><div class="body">${paragraphs(B)}</div>`,
      ),
    ),
    blocks: B,
    maybe: [
      'Claim',
      'The new pier of the border bridge has cracks that make it unsafe for any lorry.',
      'Verdict',
      'Misleading',
    ],
    ...said,
  },
  {
    name: 'explainer in folded questions',
    url: U,
    html: pageOf(
      head,
      inMain(
        `<div class="intro"><p>${b(0)}</p></div><div class="accordion">${[
          ['How many may cross?', 1],
          ['What did traders do until now?', 3],
          ['Who is against it?', 5],
          ['Is the pier safe?', 6],
        ]
          .map(
            ([question, at]) =>
              `<details open><summary>${question}</summary><p>${b(Number(at))}</p></details>`,
          )
          .join('')}</div>`,
      ),
    ),
    blocks: [b(1), b(3), b(5), b(6)],
    maybe: [
      b(0),
      'How many may cross?',
      'What did traders do until now?',
      'Who is against it?',
      'Is the pier safe?',
    ],
    ...said,
  },
  {
    name: 'match report with line-ups',
    url: 'https://www.karskpost.example/sport/2022/09/30/velmond-draw-under-the-railway',
    html: pageOf(
      openGraph(ORCHESTRA, 'The Karsk Post') + linked(ORCHESTRA),
      `${NAV}<main><article><h1>${ORCHESTRA.title}</h1><table class="score"><tr><td>Velmond</td><td>2</td></tr><tr><td>Karsk</td><td>2</td></tr></table><div class="body">${paragraphs(O.slice(0, 6))}<p><strong>Velmond (4-4-2):</strong> Marlow 6; Hale 7, Prat 6, Lund 5, Weil 6; Oyelaran 8, Rahimi 7, Holm 6, Berg 6; Lind 7, Borg 5.</p></div><div class="stats"><h3>Possession</h3><p>Velmond 54%</p><p>Karsk 46%</p></div></article></main>${FOOT}`,
    ),
    blocks: O.slice(0, 6),
    maybe: [
      'Velmond (4-4-2): Marlow 6; Hale 7, Prat 6, Lund 5, Weil 6; Oyelaran 8, Rahimi 7, Holm 6, Berg 6; Lind 7, Borg 5.',
    ],
    title: ORCHESTRA.title,
    published: ORCHESTRA.day,
  },
  {
    name: 'story told in steps over pictures',
    url: U,
    html: pageOf(
      head,
      `${NAV}<main><article><h1>${BRIDGE.title}</h1><div class="scrolly"><div class="graphic"><canvas></canvas></div>${B.map((text) => `<section class="step"><div class="step-card"><p>${text}</p></div></section>`).join('')}</div></article></main>${FOOT}`,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'timeline as a list of definitions',
    url: U,
    html: pageOf(
      head,
      inMain(
        `<div class="body"><p>${b(0)}</p><p>${b(1)}</p><dl class="timeline"><dt>12 February 2021</dt><dd>${b(3)}</dd><dt>March 2024</dt><dd>${b(6)}</dd><dt>7 May 2024</dt><dd>${b(7)}</dd></dl></div>`,
      ),
    ),
    blocks: [b(0), b(1), b(3), b(6), b(7)],
    maybe: ['12 February 2021', 'March 2024', '7 May 2024'],
    ...said,
  },
  {
    name: 'title in two lines, newsletter form and poll in the text',
    url: U,
    html: pageOf(
      head,
      `${NAV}<main><article><h1>Ministers agree to reopen<br>the border bridge after three winters</h1><div class="prose">${paragraphs(B.slice(0, 3))}<div class="not-prose my-8 rounded border p-4"><p>Do you live near the bridge?</p><form><label><input type="radio" name="q">Yes, and I will use it when it opens again in June</label><label><input type="radio" name="q">No</label><button>Vote</button></form></div>${paragraphs(B.slice(3, 6))}<div class="not-prose"><p>Get the morning letter</p><p>One email a day with all that matters on both banks. No spam, and you can unsubscribe at any time.</p><form><input type="email"><button>Sign up</button></form></div>${paragraphs(B.slice(6))}</div></article></main>${FOOT}`,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'paragraphs set apart by one break, without a day',
    url: 'https://www.karsk-courier.example/story.php?id=20817',
    html: pageOf(
      `<title>${RESERVOIR.title}</title>`,
      `<div><a href="/">Home</a> | <a href="/w">World</a> | <a href="/s">Sport</a></div><table width="760"><tr><td><font size="5"><b>${RESERVOIR.title}</b></font><br><br>By ${RESERVOIR.author}<br><br>${R.join('<br><br>')}</td></tr></table>`,
    ),
    blocks: R,
    maybe: [RESERVOIR.title, `By ${RESERVOIR.author}`],
    title: RESERVOIR.title,
  },
  {
    name: 'read on MSN: the rest behind a button',
    url: 'https://www.portal.example/en/news/world/orchestra-finds-a-hall-under-the-railway/ar-AA1abc',
    html: pageOf(
      openGraph(ORCHESTRA, 'Portal') + linked(ORCHESTRA),
      `<div id="app"><div class="viewsHeader"><h1>${ORCHESTRA.title}</h1><div class="attribution">Story by ${ORCHESTRA.author} • 2h • 3 min read</div></div><div class="article-body"><p data-t="1">${o(0)}</p><p data-t="2">${o(1)}</p><div class="ad-slot"></div><p data-t="3">${o(2)}</p><p data-t="4">${o(3)}</p><button>Continue reading</button><p data-t="5">${o(4)}</p></div><div class="more-for-you"><h2>More for You</h2>${[RESERVOIR, BRIDGE].map((story) => `<a href="/x" class="card"><img alt=""><h3>${story.title}</h3><span>Karsk Post</span></a>`).join('')}</div></div>`,
    ),
    blocks: O.slice(0, 5),
    title: ORCHESTRA.title,
    published: ORCHESTRA.day,
  },
]
