// Pages of other forms: for telephones, for paper, written while things happen, made of components.
import { each, linked, openGraph, type Shape, shape } from './shape.ts'
import { BRIDGE, ORCHESTRA, RESERVOIR } from './stories.ts'

const [first = '', second = '', third = '', ...others] = BRIDGE.paragraphs

export const FORMS: readonly Shape[] = [
  shape('an AMP page', RESERVOIR, {
    url: 'https://www.harbourtimes.example/amp/story/city-orders-water-rationing-4e3f',
    root: '⚡ lang="en"',
    head: `${openGraph(RESERVOIR, 'Harbour Times')}${linked(RESERVOIR)}<style amp-boilerplate>body{visibility:visible}</style>`,
    body: `<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Front page</a></li></ul></amp-sidebar><header class="amp-wp-header"><a href="/">Harbour Times</a></header><amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><p>We and our partners store information on your device, such as cookies, and process personal data.</p><button>Accept</button></div></amp-consent>
      <article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${RESERVOIR.title}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">Jonas Weil</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2023-11-21T09:30:00+00:00">November 21, 2023</time></div></header><amp-img src="x.jpg" width="1" height="1"></amp-img>
      <div class="amp-wp-article-content">${each(RESERVOIR.paragraphs.slice(0, 4), '<p>', '</p>')}<amp-ad type="doubleclick" width="300" height="250"><div placeholder>Advertisement</div></amp-ad>${each(RESERVOIR.paragraphs.slice(4), '<p>', '</p>')}<amp-social-share type="twitter"></amp-social-share></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c">City</a></div><div class="amp-wp-comments-link"><a href="#c">Leave a Comment</a></div></footer></article><footer class="amp-wp-footer"><p>© Harbour Times</p><a href="#top">Back to top</a></footer>`,
  }),
  shape('a print version', ORCHESTRA, {
    url: 'https://www.velmondreview.example/print/an-orchestra-without-a-hall-20220930.html',
    head: `<title>${ORCHESTRA.title} - The Velmond Review - Print</title><meta name="robots" content="noindex"><meta property="og:type" content="article">`,
    body: `<center><img alt="The Velmond Review"></center><hr><table width="640"><tr><td><h1>${ORCHESTRA.title}</h1><p class="author">By Ruth Oyelaran</p><p>30 September 2022</p>${each(ORCHESTRA.paragraphs, '<p>', '</p>')}<hr><p>Printed from https://www.velmondreview.example</p><p>© The Velmond Review. All rights reserved.</p></td></tr></table>`,
    maybe: ['Printed from https://www.velmondreview.example'],
  }),
  shape('a live blog', BRIDGE, {
    url: 'https://www.karskpost.example/live/2024/may/07/border-bridge-talks-live',
    head: `${openGraph(BRIDGE, 'The Karsk Post')}${linked(BRIDGE, { '@type': 'LiveBlogPosting', coverageStartTime: '2024-05-07T05:00:00Z', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Farmers ask for a duty', datePublished: '2024-05-08T01:00:00Z' }] })}`,
    body: `<header><nav><a href="/world">World</a></nav></header><main><article id="live-article"><header><h1>${BRIDGE.title}</h1><div class="meta">By Nadia Rahimi</div></header><div id="live-feed" data-testid="live-feed">${[
      first,
      second,
      third,
    ]
      .map(
        (text, index) =>
          `<article data-testid="live-post" class="live-post block" id="block-${index}"><header><time datetime="2024-05-07T1${index}:00:00Z">1${index}:00</time><h2>The talks, hour ${index + 1}</h2></header><div class="live-post__body"><p>${text}</p><p>${others[index] ?? ''}</p></div><footer><button>Share</button><a href="#block-${index}">Copy link</a></footer></article>`,
      )
      .join('')}</div><div class="pagination"><a href="?page=2">Older</a></div></article></main>`,
    blocks: [first, second, third].flatMap((text, index) => [
      `The talks, hour ${index + 1}`,
      text,
      others[index] ?? '',
    ]),
  }),
  shape('MSN, in shadow roots', RESERVOIR, {
    url: 'https://www.msn.com/en-us/news/world/city-orders-water-rationing/ar-AA1kqXyz',
    head: `${openGraph(RESERVOIR, 'MSN')}${linked(RESERVOIR)}`,
    body: `<fluent-design-system-provider><entry-point><template shadowrootmode="open"><div class="header"><nav><a href="/">MSN</a></nav></div><div class="content-page"><cp-article><template shadowrootmode="open"><div class="article-page"><h1 class="title">${RESERVOIR.title}</h1><div class="article-header"><span class="viewsAttribution">Story by Jonas Weil • 2d</span></div><cp-article-image><template shadowrootmode="open"><div class="article-image-container"><p class="caption">The reservoir on Sunday. © AP</p></div></template></cp-article-image><article><div class="article-body">${each(RESERVOIR.paragraphs, '<p data-t="x">', '</p>')}</div></article><button class="continue">Continue reading</button></div></template></cp-article><msn-feed><template shadowrootmode="open"><div class="card"><a href="/1"><h3>Sponsored: ten kettles that changed kitchens</h3></a></div></template></msn-feed></div></template></entry-point></fluent-design-system-provider>`,
  }),
  shape('a page with the next article under it', ORCHESTRA, {
    url: 'https://www.velmondreview.example/2022/09/30/an-orchestra-without-a-hall',
    head: `${openGraph(ORCHESTRA, 'The Velmond Review')}${linked(ORCHESTRA, { url: 'https://www.velmondreview.example/2022/09/30/an-orchestra-without-a-hall' })}${linked(RESERVOIR, { url: 'https://www.velmondreview.example/2023/11/21/water-rationing' })}`,
    body: `<header><nav><a href="/">Front</a></nav></header><main><article class="story-page" data-url="/2022/09/30/an-orchestra-without-a-hall"><h1>${ORCHESTRA.title}</h1><p class="byline">By Ruth Oyelaran</p><time datetime="2022-09-30">September 30, 2022</time><div class="story-content">${each(ORCHESTRA.paragraphs, '<p>', '</p>')}</div></article></main><aside class="up-next" aria-label="Up next"><h2>Up next</h2><a href="/2023/11/21/water-rationing">${RESERVOIR.title}</a><p>${RESERVOIR.deck}</p></aside>`,
  }),
  shape('a page behind a paywall and a consent wall', BRIDGE, {
    url: 'https://www.karskpost.example/world/border-bridge-reopens-a12.html',
    head: `${openGraph(BRIDGE, 'The Karsk Post')}${linked(BRIDGE, { isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywall' } })}`,
    body: `<div id="cmp" role="dialog" aria-modal="true"><h2>Your privacy</h2><p>We and our 843 partners use cookies and other means to store and read information on your device, with your consent.</p><button>Accept all</button></div><main><article><h1>${BRIDGE.title}</h1><div class="byline">Nadia Rahimi</div><div class="article-body">${each(BRIDGE.paragraphs.slice(0, 5), '<p>', '</p>')}</div><div class="paywall-prompt"><h3>Keep reading for one crown a month</h3><p>Subscribe now for unlimited access to all our articles. Cancel at any time.</p><a href="/subscribe">Subscribe</a><p>Already a subscriber? <a href="/login">Log in</a></p></div></article></main>`,
    blocks: BRIDGE.paragraphs.slice(0, 5),
  }),
]
