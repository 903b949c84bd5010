// Articles as they are set today, a kind each.
import { linked, openGraph } from '../publishers/shape.ts'
import { BRIDGE, ORCHESTRA, RESERVOIR } from '../publishers/stories.ts'
import { FOOT, NAV, pageOf, paragraphs, teaser, type Kind } from './page.ts'
import { B, b, O, o, R, r } from './paragraphs.ts'

const U = 'https://www.karskpost.example/2024/05/07/ministers-agree-to-reopen-the-border-bridge'
const head = openGraph(BRIDGE, 'The Karsk Post') + linked(BRIDGE)
const said = { title: BRIDGE.title, published: BRIDGE.day }

export const ARTICLES: readonly Kind[] = [
  {
    name: 'paywalled stub',
    url: U,
    html: pageOf(
      openGraph(BRIDGE, 'The Karsk Post') + linked(BRIDGE, { isAccessibleForFree: false }),
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><p class="standfirst">${BRIDGE.deck}</p><div class="by">Nadia Rahimi</div><div class="article-text">${paragraphs(B.slice(0, 2))}</div><div class="offer"><h2>Subscribe to continue reading</h2><p>This article is for subscribers only. Unlock every story with a digital subscription, from one crown a week.</p><a href="/subscribe">Subscribe now</a><p>Already a subscriber? <a href="/login">Sign in</a></p><ul><li>Unlimited access to every article on any device</li><li>The daily crossword and the weekend magazine</li></ul></div></article></main>` +
        FOOT,
    ),
    blocks: B.slice(0, 2),
    ...said,
  },
  {
    name: 'Tailwind only',
    url: U,
    html: pageOf(
      head,
      `<header class="sticky top-0 z-10 flex h-16 items-center bg-white px-4"><a href="/" class="text-xl font-bold">Karsk Post</a><nav class="ml-8 flex gap-4"><a href="/w">World</a></nav></header><main class="mx-auto max-w-3xl px-4 py-8"><h1 class="text-4xl font-bold leading-tight">${BRIDGE.title}</h1><p class="mt-4 text-xl text-gray-600">${BRIDGE.deck}</p><div class="mt-4 flex items-center gap-2 text-sm text-gray-500"><span>Nadia Rahimi</span><span>·</span><time datetime="2024-05-07">May 7, 2024</time><span>·</span><span>4 min read</span></div><div class="mt-8 space-y-6 text-lg leading-relaxed">${B.map((t) => `<p class="text-gray-800">${t}</p>`).join('')}</div><div class="mt-12 rounded-lg bg-gray-50 p-6"><p class="text-lg font-semibold">Get the best of the Karsk Post</p><p class="mt-2 text-gray-600">Sign up for our newsletter and get our best stories in your inbox every morning.</p></div><div class="mt-12 grid grid-cols-3 gap-6">${[RESERVOIR, ORCHESTRA].map((s) => `<a href="/x" class="block rounded-lg border p-4"><h3 class="font-semibold">${s.title}</h3><p class="mt-2 text-sm text-gray-600">${s.deck}</p></a>`).join('')}</div></main><footer class="border-t py-8 text-center text-sm text-gray-500">© 2024 Karsk Post</footer>`,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'hashed classes with divs for paragraphs',
    url: U,
    html: pageOf(
      head,
      `<div id="root"><div class="sc-a1b2 kXzQw"><header class="sc-c3d4 jHgFd"><a href="/">Post</a></header><div class="sc-e5f6 mNbVc"><h1 class="sc-g7h8 lKjHg">${BRIDGE.title}</h1><div class="sc-i9j0 pOiUy">${B.map((t) => `<div class="sc-k1l2 qWeRt"><span class="sc-m3n4 zXcVb">${t}</span></div>`).join('')}</div><div class="sc-o5p6 aSdFg"><div class="sc-q7r8">Most read</div>${[RESERVOIR, ORCHESTRA].map((s) => `<div class="sc-s9t0"><a href="/x">${s.title}</a></div>`).join('')}</div></div></div></div>`,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'several sections with ads between',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><section class="s1">${paragraphs(B.slice(0, 2))}</section><div class="ad" id="ad-1"><span>ADVERTISEMENT</span></div><section class="s1"><h2>What was agreed</h2>${paragraphs(B.slice(2, 5))}</section><div class="ad"><p>Advertisement</p></div><section class="s1">${paragraphs(B.slice(5))}</section></article></main>` +
        FOOT,
    ),
    blocks: [...B.slice(0, 2), 'What was agreed', ...B.slice(2)],
    ...said,
  },
  {
    name: 'drop cap',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="body"><p class="has-drop-cap"><span class="dropcap">${b(0).charAt(0)}</span>${b(0).slice(1)}</p>${paragraphs(B.slice(1))}</div></article></main>` +
        FOOT,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'drop cap as an own block',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="body"><p><span aria-hidden="true" class="dropcap">T</span><span class="sr-only">T</span>${b(0).slice(1)}</p>${paragraphs(B.slice(1))}</div></article></main>` +
        FOOT,
    ),
    blocks: B.slice(1),
    maybe: [b(0), b(0).slice(1)],
    ...said,
  },
  {
    name: 'pull quotes repeated',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="body">${paragraphs(B.slice(0, 4))}<aside class="pullquote"><p>“People on both banks have waited long enough”</p><cite>Tomas Hale</cite></aside>${paragraphs(B.slice(4, 6))}<blockquote class="c-quote"><p>“It is not everything that we wanted. But people on both banks have waited long enough.”</p></blockquote>${paragraphs(B.slice(6))}</div></article></main>` +
        FOOT,
    ),
    blocks: B,
    maybe: [
      '“It is not everything that we wanted. But people on both banks have waited long enough.”',
    ],
    ...said,
  },
  {
    name: 'inline related boxes',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="body">${paragraphs(B.slice(0, 3))}<div class="inline-box"><h4>More on this story</h4><ul><li><a href="/1">Snow closes the mountain road for the fourth time this year</a></li><li><a href="/2">Flood defences: a history in nine walls</a></li></ul></div>${paragraphs(B.slice(3, 5))}<div class="rel"><a href="/3"><img alt=""><span>Related</span><h3>${RESERVOIR.title}</h3><p>${RESERVOIR.deck}</p></a></div>${paragraphs(B.slice(5))}</div></article></main>` +
        FOOT,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'footnotes',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="body"><p>${b(0)}<sup id="r1"><a href="#n1">1</a></sup></p>${paragraphs(B.slice(1))}</div><section class="footnotes"><ol><li id="n1"><p>The flood of 12 February 2021, which carried away the third pier. <a href="#r1">↩</a></p></li><li id="n2"><p>See the report of the chamber of commerce, Karsk 2023, page 41. <a href="#r2">↩</a></p></li></ol></section></article></main>` +
        FOOT,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'correction notice',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="body">${paragraphs(B)}<p class="correction"><em>Correction, May 8: An earlier version of this article misstated the year in which the old customs house burned down. It was 1998, not 1989.</em></p></div></article></main>` +
        FOOT,
    ),
    blocks: B,
    maybe: [
      'Correction, May 8: An earlier version of this article misstated the year in which the old customs house burned down. It was 1998, not 1989.',
    ],
    ...said,
  },
  {
    name: 'author biography at the end',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="body">${paragraphs(B)}<p><em>Nadia Rahimi is a correspondent for The Karsk Post in the east. Follow her on Twitter <a href="https://t.example">@nadiarahimi</a>.</em></p></div><div class="about"><img alt=""><h3>Nadia Rahimi</h3><p>Nadia Rahimi has covered borders, rivers and the people who live beside them for The Karsk Post since 2014.</p></div></article></main>` +
        FOOT,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'comments first',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><section id="comments-top"><h2>Top comments</h2><div class="c"><b>Marta</b><p>My grandmother’s cistern has been dry since August, and nobody from the company ever came to look at it.</p></div><div class="c"><b>Ole</b><p>They knew in spring. Everybody knew in spring, and still the fountains ran every night of the summer.</p></div></section><article><h1>${BRIDGE.title}</h1><div class="body">${paragraphs(B)}</div></article></main>` +
        FOOT,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'UN press release',
    url: 'https://press.un.example/en/2024/sc15692.doc.htm',
    html: pageOf(
      `<title>${BRIDGE.title} | Meetings Coverage and Press Releases</title><link rel="canonical" href="https://press.un.example/en/2024/sc15692.doc.htm"><meta name="description" content="x">`,
      `<div class="dialog-off-canvas-main-canvas"><header><a href="/en">Meetings Coverage</a></header><div class="region-content"><article class="node node--type-sc"><div class="field--name-field-symbol">SC/15692</div><div class="field--name-field-date"><time datetime="2024-05-07T12:00:00Z">7 May 2024</time></div><div class="field--name-field-type"><a href="/sc">Security Council</a></div><h1 class="page-header">${BRIDGE.title}</h1><div class="field field--name-body"><p><i>The following Security Council press statement was issued today by Council President Pedro Comissário (Mozambique):</i></p>${paragraphs(B)}</div><div class="field--name-field-tags"><a href="/t">Security Council</a></div><div class="disclaimer"><p><i>For information media. Not an official record.</i></p></div></article></div></div>`,
    ),
    blocks: [
      'The following Security Council press statement was issued today by Council President Pedro Comissário (Mozambique):',
      ...B,
    ],
    title: BRIDGE.title,
    published: BRIDGE.day,
  },
  {
    name: 'parliamentary transcript',
    url: 'https://hansard.parliament.example/Commons/2024-05-07/debates/8F2A/BorderBridge',
    html: pageOf(
      `<title>Border Bridge - Hansard</title>`,
      NAV +
        `<main><div class="primary-content"><h1>Border Bridge</h1><div class="debate-date">Volume 749: debated on Tuesday 7 May 2024</div>${[
          ['Tomas Hale', 'The Minister for Transport'],
          ['Elena Prat', 'Almera East'],
          ['Ida Marlow', 'Velmond'],
        ]
          .map(
            ([n, o], i) =>
              `<div class="debate-item debate-item-contributiondebateitem"><div class="contribution"><div class="attributed-to"><h2 class="header"><a href="/m"><span class="primary-text">${n}</span><span class="secondary-text">(${o})</span></a></h2></div><div class="content"><p class="hs_Para">${b(i * 2)}</p><p class="hs_Para">${b(i * 2 + 1)}</p></div></div><div class="share"><a href="#">Share this contribution</a></div></div>`,
          )
          .join('')}</div></main>` +
        FOOT,
    ),
    blocks: B.slice(0, 6),
    maybe: ['Tomas Hale(The Minister for Transport)', 'Tomas Hale (The Minister for Transport)'],
    published: '2024-05-07',
  },
  {
    name: 'Q&A interview',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="body"><p>${b(0)}</p><p><em>This interview has been edited for length and clarity.</em></p><p><strong>Why did it take three winters?</strong></p><p>${b(3)}</p><p><strong>And the farmers?</strong></p><p>${b(5)}</p><p><strong>What did the engineers find?</strong></p><p>${b(6)}</p><p><strong>What comes next?</strong></p><p>${b(7)}</p></div></article></main>` +
        FOOT,
    ),
    blocks: [
      b(0),
      'Why did it take three winters?',
      b(3),
      'And the farmers?',
      b(5),
      'What did the engineers find?',
      b(6),
      'What comes next?',
      b(7),
    ],
    maybe: ['This interview has been edited for length and clarity.'],
    ...said,
  },
  {
    name: 'listicle',
    url: 'https://www.karskpost.example/2024/05/07/five-things-to-know-about-the-border-bridge',
    html: pageOf(
      openGraph(
        { ...BRIDGE, title: 'Five things to know about the border bridge' },
        'The Karsk Post',
      ) + linked({ ...BRIDGE, title: 'Five things to know about the border bridge' }),
      NAV +
        `<main><article><h1>Five things to know about the border bridge</h1><div class="body"><p>${b(0)}</p>${[1, 2, 3, 5, 6].map((n, i) => `<h2>${i + 1}. ${['Two hundred a day', 'Long enough', 'The mountain road', 'Cheap grain', 'Two cracks'][i]}</h2><figure><img alt=""><figcaption>Picture: Lund</figcaption></figure><p>${b(n)}</p>`).join('')}</div></article></main>` +
        FOOT,
    ),
    blocks: [
      b(0),
      '1. Two hundred a day',
      b(1),
      '2. Long enough',
      b(2),
      '3. The mountain road',
      b(3),
      '4. Cheap grain',
      b(5),
      '5. Two cracks',
      b(6),
    ],
    title: 'Five things to know about the border bridge',
    published: BRIDGE.day,
  },
  {
    name: 'gallery: short text',
    url: 'https://www.karskpost.example/gallery/2024/05/07/the-border-bridge-in-pictures',
    html: pageOf(
      openGraph({ ...BRIDGE, title: 'The border bridge in pictures' }, 'The Karsk Post') +
        linked({ ...BRIDGE, title: 'The border bridge in pictures' }),
      NAV +
        `<main><article><h1>The border bridge in pictures</h1><p class="intro">${b(3)}</p>${[0, 1, 2, 5].map((i) => `<figure><img alt=""><figcaption>${r(i)} Photograph: P. Lund</figcaption></figure>`).join('')}</article></main>` +
        FOOT,
    ),
    blocks: [b(3)],
    maybe: R,
    title: 'The border bridge in pictures',
    published: BRIDGE.day,
  },
  {
    name: 'podcast page with short text',
    url: 'https://www.karskpost.example/audio/2024/05/07/podcast-the-bridge-over-the-anser',
    html: pageOf(
      openGraph({ ...BRIDGE, title: 'Podcast: The bridge over the Anser' }, 'The Karsk Post') +
        linked({ ...BRIDGE, title: 'Podcast: The bridge over the Anser' }),
      NAV +
        `<main><article><h1>Podcast: The bridge over the Anser</h1><div class="player"><audio></audio><p>Listen on <a href="#">Apple Podcasts</a>, <a href="#">Spotify</a></p></div><div class="text"><p>${b(0)}</p><p>${b(1)}</p></div></article><section class="episodes"><h2>More episodes</h2>${teaser('The reservoir', r(0))}${teaser('The orchestra', o(0))}${teaser('The cistern', r(2))}</section></main>` +
        FOOT,
    ),
    blocks: B.slice(0, 2),
    title: 'Podcast: The bridge over the Anser',
    published: BRIDGE.day,
  },
  {
    name: 'video page with one paragraph',
    url: 'https://www.karskpost.example/video/2024/05/07/watch-lorries-queue-at-the-border-bridge',
    html: pageOf(
      openGraph(
        { ...BRIDGE, title: 'Watch: lorries queue at the border bridge' },
        'The Karsk Post',
      ) + linked({ ...BRIDGE, title: 'Watch: lorries queue at the border bridge' }),
      NAV +
        `<main><h1>Watch: lorries queue at the border bridge</h1><div class="video-player"><video></video></div><div class="video-desc"><p>${b(3)}</p></div><section class="more"><h2>More videos</h2>${teaser('The reservoir', r(0))}${teaser('The orchestra', o(0))}</section></main>` +
        FOOT,
    ),
    blocks: [b(3)],
    published: BRIDGE.day,
  },
  {
    name: 'newsletter in tables',
    url: 'https://mailchi.mp/karskpost/the-morning-letter-of-7-may',
    html: pageOf(
      `<title>The Morning Letter: ${BRIDGE.title}</title><meta property="og:title" content="The Morning Letter: ${BRIDGE.title}"><meta property="og:type" content="article">`,
      `<center><table width="100%" id="bodyTable"><tr><td align="center" id="bodyCell"><table width="600" class="templateContainer"><tr><td class="mcnTextContent"><a href="#">View this email in your browser</a></td></tr><tr><td class="mcnTextContent"><h1>${BRIDGE.title}</h1></td></tr><tr><td class="mcnTextContent">${paragraphs(B.slice(0, 4))}</td></tr><tr><td class="mcnTextContent"><h2>What comes next</h2>${paragraphs(B.slice(4))}</td></tr><tr><td class="mcnTextContent"><em>Copyright © 2024 The Karsk Post, All rights reserved.</em><br><br>Want to change how you receive these emails?<br>You can <a href="#">update your preferences</a> or <a href="#">unsubscribe from this list</a>.</td></tr></table></td></tr></table></center>`,
    ),
    blocks: [...B.slice(0, 4), 'What comes next', ...B.slice(4)],
  },
  {
    name: 'web component, shadow DOM',
    url: U,
    html: pageOf(
      head,
      `<news-app><template shadowrootmode="open"><header><a href="/">Post</a></header><news-article><template shadowrootmode="open"><h1>${BRIDGE.title}</h1><article-body><template shadowrootmode="open"><div>${paragraphs(B)}</div></template></article-body></template></news-article><news-rail><template shadowrootmode="open"><a href="/x"><h3>${RESERVOIR.title}</h3><p>${RESERVOIR.deck}</p></a></template></news-rail></template></news-app>`,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'WordPress block theme with columns',
    url: U,
    html: pageOf(
      openGraph(BRIDGE, 'The Karsk Post'),
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Post</a></p></header><main><h1 class="wp-block-post-title">${BRIDGE.title}</h1><div class="wp-block-post-date"><time datetime="2024-05-07T09:00:00+00:00">May 7, 2024</time></div><div class="entry-content wp-block-post-content"><p class="has-large-font-size">${b(0)}</p><div class="wp-block-group"><div class="wp-block-group__inner-container">${paragraphs(B.slice(1, 4))}</div></div><div class="wp-block-columns"><div class="wp-block-column">${paragraphs(B.slice(4, 6))}</div><div class="wp-block-column">${paragraphs(B.slice(6))}</div></div></div><div class="wp-block-comments"><h2>Responses</h2><ol class="wp-block-comment-template"><li><div class="wp-block-comment-content"><p>${r(0)}</p></div></li></ol></div></main></div>`,
    ),
    blocks: B,
    ...said,
  },
  {
    name: 'Substack email-like with footnote & share',
    url: 'https://arches.substack.example/p/an-orchestra-without-a-hall',
    html: pageOf(
      openGraph(ORCHESTRA, 'Arches') + linked(ORCHESTRA),
      `<div id="main"><article class="post"><h1 class="post-title">${ORCHESTRA.title}</h1><h3 class="subtitle">${ORCHESTRA.deck}</h3><div class="available-content"><div class="body markup"><p>${o(0)}<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a></p>${paragraphs(O.slice(1))}<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>The ceiling weighed nine tonnes, as the insurers found out when they had it weighed.</p></div></div></div></div></article></div>`,
    ),
    blocks: O,
    title: ORCHESTRA.title,
    published: ORCHESTRA.day,
  },
  {
    name: 'audio player text & AI summary',
    url: U,
    html: pageOf(
      head,
      NAV +
        `<main><article><h1>${BRIDGE.title}</h1><div class="summary-ai"><h2>Summary</h2><ul><li>Lorries will cross the bridge again from June.</li><li>Two hundred vehicles a day in each direction.</li></ul><p>This summary was made by AI and checked by a human.</p></div><div class="listen"><p>Listen to this article · 4 min</p><p>This audio is auto-generated. Please let us know if you have feedback.</p></div><div class="body">${paragraphs(B)}</div></article></main>` +
        FOOT,
    ),
    blocks: B,
    maybe: [
      'Lorries will cross the bridge again from June.',
      'Two hundred vehicles a day in each direction.',
      'Summary',
    ],
    ...said,
  },
]
