// Articles as offices, agencies and the usual systems put them out.
import { linked, openGraph } from '../publishers/shape.ts'
import { BRIDGE, ORCHESTRA, RESERVOIR } from '../publishers/stories.ts'
import { FOOT, NAV, pageOf, paragraphs, type Kind } from './page.ts'
import { B, b, O, o, R, r } from './paragraphs.ts'

const list = (texts: readonly string[]): string =>
  `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`

const NUMBERS = [
  'Revenue of 4.1 million crowns, up 12% from a year earlier',
  'Two hundred vehicles a day in each direction from June',
  'Guidance for the full year unchanged',
]

export const SYSTEMS: readonly Kind[] = [
  {
    name: 'company release that begins with a list',
    url: 'https://www.wire.example/news-releases/anser-bridge-company-reports-first-quarter-302138417.html',
    html: pageOf(
      `${openGraph({ ...BRIDGE, title: 'Anser Bridge Company reports first quarter' }, 'Wire')}<meta name="date" content="2024-05-07T08:00:00-04:00">`,
      `<header><a href="/">Wire</a></header><main><article class="news-release"><header class="release-header"><h1>Anser Bridge Company reports first quarter</h1><p class="mb-no">May 07, 2024, 08:00 ET</p></header><section class="release-body">${list(NUMBERS)}<p><b>KARSK</b>, May 7, 2024 /Wire/ -- ${b(0)}</p>${paragraphs(B.slice(1))}<p><b>About the company</b></p><p>The Anser Bridge Company has built and kept bridges over the Anser and its arms for more than a hundred and ten years.</p><p>SOURCE Anser Bridge Company</p></section></article></main>`,
    ),
    blocks: [...NUMBERS, `KARSK, May 7, 2024 /Wire/ -- ${b(0)}`, ...B.slice(1)],
    maybe: [
      'About the company',
      'The Anser Bridge Company has built and kept bridges over the Anser and its arms for more than a hundred and ten years.',
      'SOURCE Anser Bridge Company',
    ],
    title: 'Anser Bridge Company reports first quarter',
    published: BRIDGE.day,
  },
  {
    name: 'central bank statement',
    url: 'https://www.bank.example/newsevents/pressreleases/monetary20240507a.htm',
    html: pageOf(
      '<title>Bank of Almera - Bank issues statement on water bonds</title>',
      `<div id="content"><div id="article"><div class="heading"><p class="article__time">May 07, 2024</p><h3 class="title">Bank of Almera issues statement on water bonds</h3><p class="releaseTime">For release at 2:00 p.m. EDT</p><div class="share"><a href="#">Share</a></div></div><div class="col-xs-12 col-sm-8">${paragraphs(R)}<p>For media inquiries, please email <a href="mailto:x">media@bank.example</a> or call 202-555-0100.</p></div></div></div>${FOOT}`,
    ),
    blocks: R,
    maybe: ['For media inquiries, please email media@bank.example or call 202-555-0100.'],
    published: '2024-05-07',
  },
  {
    name: 'Medium story',
    url: 'https://medium.example/@ruth/an-orchestra-without-a-hall-3f2a9c',
    html: pageOf(
      openGraph(ORCHESTRA, 'Medium') + linked(ORCHESTRA),
      `<div id="root"><div class="a b c"><div class="d"><article><div class="e"><section><div><div class="f"><h1 class="pw-post-title g">${ORCHESTRA.title}</h1></div><div class="h"><a href="/@ruth">Ruth Oyelaran</a> · <span>4 min read</span> · <span>Sep 30, 2022</span></div><div class="i"><button>Clap</button><p>--</p><p>12</p></div>${O.map((text) => `<p class="pw-post-body-paragraph j k">${text}</p>`).join('')}</div></section></div></article><div class="l"><div class="m"><h2>Written by Ruth Oyelaran</h2><p>1.2K Followers</p><p>I write about music, railways and the places where the two of them meet.</p></div></div></div></div></div>`,
    ),
    blocks: O,
    title: ORCHESTRA.title,
    published: ORCHESTRA.day,
  },
  {
    name: 'Ghost post with cards',
    url: 'https://arches.example/an-orchestra-without-a-hall-finds-one/',
    html: pageOf(
      openGraph(ORCHESTRA, 'Arches') + linked(ORCHESTRA),
      `<div class="gh-viewport"><main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">${ORCHESTRA.title}</h1><p class="gh-article-excerpt">${ORCHESTRA.deck}</p></header><section class="gh-content gh-canvas">${paragraphs(O.slice(0, 3))}<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">🎻</div><div class="kg-callout-text">The hall seats nine hundred and forty, on benches made from the old floor.</div></div>${paragraphs(O.slice(3, 5))}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${BRIDGE.title}</div><div class="kg-bookmark-description">${BRIDGE.deck}</div></div></a></figure>${paragraphs(O.slice(5))}<div class="kg-card kg-signup-card"><h2>Sign up for Arches</h2><p>Music in odd places, once a week, in your inbox.</p></div></section></article></main></div>`,
    ),
    blocks: O,
    maybe: ['The hall seats nine hundred and forty, on benches made from the old floor.'],
    title: ORCHESTRA.title,
    published: ORCHESTRA.day,
  },
  {
    name: 'Blogger post in broken lines',
    url: 'https://karskwatch.blogspot.example/2024/05/ministers-agree-on-border-bridge.html',
    html: pageOf(
      `<title>Karsk Watch: ${BRIDGE.title}</title><meta property="og:title" content="${BRIDGE.title}"><meta property="og:type" content="article">`,
      `<div class="content"><div class="main section"><div class="date-outer"><h2 class="date-header"><span>Tuesday, May 7, 2024</span></h2><div class="post hentry"><h3 class="post-title entry-title">${BRIDGE.title}</h3><div class="post-body entry-content">${B.join('<br /><br />')}<div style="clear: both;"></div></div><div class="post-footer">Posted by <span class="fn">karskwatch</span> at <a class="timestamp-link" href="#"><abbr class="published" title="2024-05-07T10:00:00+02:00">10:00 AM</abbr></a></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><p>They knew in spring. Everybody knew in spring, and still the fountains ran every night of the summer.</p></div></div></div>`,
    ),
    blocks: B,
    title: BRIDGE.title,
    published: '2024-05-07',
  },
  {
    name: 'document published from an office suite',
    url: 'https://pub.office.example/document/d/e/2PACX-1vT/pub',
    html: pageOf(
      `<title>${RESERVOIR.title}</title>`,
      `<div id="header">${RESERVOIR.title}</div><div id="contents"><div class="c3 doc-content"><p class="c2"><span class="c5">${RESERVOIR.title}</span></p><p class="c2"><span class="c0">21 November 2023</span></p>${R.map((text) => `<p class="c2"><span class="c0">${text}</span></p><p class="c2 c4"><span class="c0"></span></p>`).join('')}</div></div><div id="footer"><span>Published by Office</span> – <a href="#">Report abuse</a></div>`,
    ),
    blocks: R,
    maybe: [RESERVOIR.title],
    published: RESERVOIR.day,
  },
  {
    name: 'AMP page',
    url: 'https://www.karskpost.example/amp/ministers-agree-to-reopen-the-border-bridge',
    html: pageOf(
      `<title>${BRIDGE.title}</title><link rel="canonical" href="https://www.karskpost.example/ministers-agree-to-reopen-the-border-bridge">${linked(BRIDGE)}`,
      `<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header class="amp-header"><a href="/">Karsk Post</a></header><article class="amp-wp-article"><header><h1 class="amp-wp-title">${BRIDGE.title}</h1><div class="amp-wp-meta">May 7, 2024</div></header><div class="amp-wp-article-content">${paragraphs(B.slice(0, 4))}<amp-ad width="300" height="250"><div placeholder>Advertisement</div></amp-ad><amp-img src="x"></amp-img>${paragraphs(B.slice(4))}<amp-list src="/r"><div>Related</div></amp-list></div></article>`,
      'amp lang="en"',
    ),
    blocks: B,
    title: BRIDGE.title,
    published: BRIDGE.day,
  },
  {
    name: 'letter of a platform in cells',
    url: 'https://letter.beehiiv.example/p/the-orchestra-that-found-a-hall',
    html: pageOf(
      openGraph(ORCHESTRA, 'Letter') + linked(ORCHESTRA),
      `<div class="bg-wt"><h1>${ORCHESTRA.title}</h1><div id="content-blocks" class="rendered-post">${O.map((text, index) => `<div style="padding:0 20px"><p style="line-height:1.5">${text}</p></div>${index === 3 ? '<div class="ad"><p>Today’s letter is brought to you by Anser Tea, the tea of both banks. Try it for free with the code ARCHES.</p><a href="#">Try it now</a></div>' : ''}`).join('')}</div><div><h3>Reply</h3><textarea></textarea></div></div>`,
    ),
    blocks: O,
    maybe: [
      'Today’s letter is brought to you by Anser Tea, the tea of both banks. Try it for free with the code ARCHES.',
    ],
    title: ORCHESTRA.title,
    published: ORCHESTRA.day,
  },
  {
    name: 'notice of a ministry, dated in the text alone',
    url: 'https://www.mfa.example/en/press/statement-on-the-border-bridge-agreement',
    html: pageOf(
      `<title>${BRIDGE.title} | Ministry of Foreign Affairs</title>`,
      `${NAV}<div class="container"><div class="row"><div class="col-md-9"><h1>${BRIDGE.title}</h1><p class="text-muted">07.05.2024 | Press release No. 112</p><div class="wysiwyg">${B.map((text) => `<p style="text-align: justify;">${text}</p>`).join('<p>&nbsp;</p>')}</div></div><div class="col-md-3"><h4>Other news</h4>${list([o(0), r(1)].map((text) => `<a href="/x">${text}</a>`))}</div></div></div>${FOOT}`,
    ),
    blocks: B,
    title: BRIDGE.title,
    published: BRIDGE.day,
  },
]
