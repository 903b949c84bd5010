// The content systems that most newsrooms and writers publish with.
import { each, linked, openGraph, type Shape, shape } from './shape.ts'
import { BRIDGE, ORCHESTRA, RESERVOIR } from './stories.ts'

const [one = '', two = '', three = '', four = '', ...rest] = ORCHESTRA.paragraphs

export const SYSTEMS: readonly Shape[] = [
  shape('Adobe Experience Manager', BRIDGE, {
    url: 'https://www.theweek.in/news/world/2024/05/07/ministers-agree-to-reopen-the-border-bridge.html',
    head: `${openGraph(BRIDGE, 'The Week')}<meta name="author" content="Nadia Rahimi"><meta property="article:published_time" content="2024-05-07T15:00:00+05:30">`,
    body: `<div class="root responsivegrid"><div class="aem-Grid aem-Grid--12"><div class="header-xf parbase"><nav><ul><li><a href="/news.html">News</a></li><li><a href="/sports.html">Sports</a></li></ul></nav></div>
      <div class="article-title-container parbase"><h1 class="article-title">${BRIDGE.title}</h1><h2 class="article-abstract">${BRIDGE.deck}</h2></div>
      <div class="article-byline section"><span class="article-author">By Nadia Rahimi</span><span class="article-publish-date">Updated: May 07, 2024 15:00 IST</span></div>
      <div class="articlecontent articlebody section"><div class="article-image"><img alt=""><div class="image-caption">The bridge in winter | File</div></div>
      <div class="articlecontentbody section"><p>${BRIDGE.paragraphs.slice(0, 3).join('</p>\n<p>')}</p><p><b>ALSO READ: <a href="/x.html">The mountain road, and those who clear its snow</a></b></p><p>${BRIDGE.paragraphs.slice(3).join('</p><p>&nbsp;</p><p>')}</p></div></div>
      <div class="articlebottompar parsys"><div class="tags"><a href="/t">bridge</a></div><div class="theweek-app-promo"><p>Get the app for the latest headlines</p></div><div class="relatedarticles section"><h3>Related Articles</h3><ul><li><a href="/a.html">Snow closes the mountain road for the fourth time</a></li><li><a href="/b.html">Flood defences: a history in nine walls</a></li></ul></div></div></div></div>`,
  }),
  shape('WordPress, classic theme', RESERVOIR, {
    url: 'https://almeradaily.example/2023/11/21/city-orders-water-rationing/',
    head: openGraph(RESERVOIR, 'Almera Daily'),
    root: 'lang="en-GB" class="js"',
    body: `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Almera Daily</a></p><div class="menu-primary-container"><ul id="menu-primary"><li><a href="/city">City</a></li><li><a href="/sport">Sport</a></li></ul></div></header>
      <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-4711" class="post-4711 post type-post status-publish format-standard hentry category-city">
      <header class="entry-header"><h1 class="entry-title">${RESERVOIR.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="2023-11-21T09:30:00+01:00">November 21, 2023</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/jonas" rel="author">Jonas Weil</a></span></span></div></header>
      <div class="entry-content"><div id="attachment_12" class="wp-caption alignnone"><img alt=""><p class="wp-caption-text">The reservoir on Sunday. Photo: J. Weil</p></div>${each(RESERVOIR.paragraphs, '<p>', '</p>')}
      <div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Twitter (Opens in new window)</a></li></ul></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><p><a href="/x">Why the pipes of the old town leak, and who pays for it</a></p></div></div>
      <footer class="entry-footer"><span class="cat-links">Posted in <a href="/city">City</a></span><span class="tags-links">Tagged <a href="/water">water</a></span></footer></article>
      <nav class="navigation post-navigation"><div class="nav-links"><a href="/p" rel="prev">Previous: The mayor and the dam</a></div></nav>
      <div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “${RESERVOIR.title}”</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Marta</b> says:</footer><div class="comment-content"><p>My grandmother’s cistern has been dry since August, and nobody from the company ever came to look at it.</p></div></article></li><li class="comment"><article class="comment-body"><div class="comment-content"><p>They knew in spring. Everybody knew in spring, and still the fountains ran every night of the summer.</p></div></article></li></ol></div></main></div>
      <aside id="secondary" class="widget-area"><section id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/1">A ferry for the islands</a></li></ul></section></aside></div></div>`,
  }),
  shape('WordPress, block theme', ORCHESTRA, {
    url: 'https://velmondreview.example/an-orchestra-without-a-hall/',
    head: `${openGraph(ORCHESTRA, 'The Velmond Review')}<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify(
      {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            '@id': 'https://velmondreview.example/an-orchestra-without-a-hall/#article',
            author: { '@id': 'https://velmondreview.example/#/schema/person/7' },
            headline: ORCHESTRA.title,
            datePublished: '2022-09-30T18:00:00+00:00',
            publisher: { '@id': 'https://velmondreview.example/#organization' },
          },
          {
            '@type': 'Organization',
            '@id': 'https://velmondreview.example/#organization',
            name: 'The Velmond Review',
          },
          {
            '@type': 'Person',
            '@id': 'https://velmondreview.example/#/schema/person/7',
            name: 'Ruth Oyelaran',
          },
        ],
      },
    )}</script>`,
    body: `<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">The Velmond Review</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container"><li class="wp-block-navigation-item"><a href="/music">Music</a></li></ul></nav></div></header>
      <main class="wp-block-group"><h1 class="wp-block-post-title">${ORCHESTRA.title}</h1><div class="wp-block-template-part"><div class="wp-block-post-date"><time datetime="2022-09-30T18:00:00+00:00">September 30, 2022</time></div><p class="wp-block-post-author-name">Ruth Oyelaran</p></div>
      <div class="entry-content wp-block-post-content is-layout-constrained"><p>${one}</p><figure class="wp-block-image size-large"><img alt=""><figcaption class="wp-element-caption">The ceiling as it was</figcaption></figure><p>${two}</p><h2 class="wp-block-heading">Eleven arches</h2><p>${three}</p><blockquote class="wp-block-quote"><p>${four}</p></blockquote>${each(rest, '<p>', '</p>')}
      <div class="wp-block-jetpack-subscriptions__container"><form><p>Subscribe to have new posts sent to your inbox.</p><input type="email"><button>Subscribe</button></form></div></div>
      <div class="wp-block-query"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template"><li class="wp-block-post"><h3 class="wp-block-post-title"><a href="/x">The organ that became a wall</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">How four thousand pipes were melted, and what the melting sounded like to those who stood by…</p></div></li></ul></div></main></div>`,
    blocks: [one, two, 'Eleven arches', three, four, ...rest],
  }),
  shape('Arc XP', BRIDGE, {
    url: 'https://www.karskpost.example/world/2024/05/07/border-bridge-to-reopen/',
    head: `${openGraph(BRIDGE, 'The Karsk Post')}${linked(BRIDGE)}`,
    body: `<div id="fusion-app" class="fusion-app layout-section"><div class="c-stack b-right-rail" data-style-direction="vertical"><header class="c-stack page-header"><nav class="c-stack b-header-nav-chain" aria-label="Sections"><a class="c-link" href="/world/">World</a></nav></header>
      <section role="main" tabindex="-1" class="b-right-rail__main"><article class="c-stack b-right-rail__main-left"><h1 class="b-headline">${BRIDGE.title}</h1><h2 class="b-subheadline">${BRIDGE.deck}</h2><div class="ts-byline"><div class="b-byline">By <span class="b-byline__names"><a href="/author/nadia-rahimi">Nadia Rahimi</a></span></div><time class="c-date b-date" datetime="2024-05-07T09:30:00Z">May 07, 2024 at 11:30AM</time></div>
      <figure class="c-media-item"><img alt=""><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">The new pier in March</span> <span class="c-media-item__credit">(P. Lund)</span></figcaption></figure>
      <article class="b-article-body">${each(BRIDGE.paragraphs.slice(0, 4), '<p class="c-paragraph">', '</p>')}<div class="arcad-feature"><div class="arcad-container"><div class="arcad"></div></div></div><p class="c-stack interstitial-link"><a class="c-link" href="/x/">[ The road over the pass, and those who clear its snow ]</a></p>${each(BRIDGE.paragraphs.slice(4), '<p class="c-paragraph">', '</p>')}</article>
      <div class="b-author-bio"><p class="b-author-bio__description">Nadia Rahimi is a correspondent of the Karsk Post who writes about borders and rivers.</p></div></article>
      <aside class="c-stack b-right-rail__rail"><div class="b-results-list"><h2>Most Read</h2><a class="c-link" href="/1/">Grain prices fall again</a><a class="c-link" href="/2/">The customs house in pictures</a></div></aside></section></div></div>`,
  }),
  shape('Ghost', ORCHESTRA, {
    url: 'https://arches.example/an-orchestra-without-a-hall/',
    head: `${openGraph(ORCHESTRA, 'Arches')}<meta property="article:published_time" content="2022-09-30T07:00:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ruth Oyelaran">${linked(ORCHESTRA, { '@type': 'Article', author: { '@type': 'Person', name: 'Ruth Oyelaran' } })}`,
    body: `<div class="gh-viewport"><header id="gh-navigation" class="gh-navigation gh-outer"><nav class="gh-navigation-menu"><ul class="nav"><li><a href="/">Home</a></li></ul></nav><a class="gh-button" href="#/portal/signup">Subscribe</a></header>
      <main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/music/">Music</a><h1 class="gh-article-title is-title">${ORCHESTRA.title}</h1><p class="gh-article-excerpt is-body">${ORCHESTRA.deck}</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/ruth/">Ruth Oyelaran</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2022-09-30">Sep 30, 2022</time> <span class="gh-article-meta-length">— 4 min read</span></div></div></header>
      <section class="gh-content gh-canvas is-body"><p>${one}</p><p>${two}</p><figure class="kg-card kg-image-card kg-card-hascaption"><img alt=""><figcaption><span>The eleventh arch, before the glass</span></figcaption></figure><h2 id="arches">Eleven arches</h2><p>${three}</p><div class="kg-card kg-signup-card"><div class="kg-signup-card-text"><h2>Sign up for Arches</h2><p>Music where you do not expect it, in your inbox on Fridays.</p></div></div><blockquote>${four}</blockquote><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The organ that became a wall</div><div class="kg-bookmark-description">How four thousand pipes were melted, and how it sounded.</div></div></a></figure>${each(rest, '<p>', '</p>')}</section></article>
      <div class="gh-comments gh-read-next gh-canvas"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card post"><a class="gh-card-link" href="/y"><h3 class="gh-card-title">A choir of ferrymen</h3><p class="gh-card-excerpt">They sing across the water because shouting is rude.</p></a></article></div></div></main>
      <footer class="gh-footer gh-outer"><div class="gh-footer-copyright">Arches © 2022</div></footer></div>`,
    blocks: [one, two, 'Eleven arches', three, four, ...rest],
  }),
  shape('Drupal', RESERVOIR, {
    url: 'https://www.almeraobserver.example/news/city-orders-water-rationing-reservoir-falls-fifth',
    head: `${openGraph(RESERVOIR, 'Almera Observer')}<meta name="dcterms.date" content="2023-11-21T08:00+01:00">`,
    body: `<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><nav role="navigation" class="block block-menu navigation menu--main"><ul class="menu"><li class="menu-item"><a href="/news">News</a></li></ul></nav></header>
      <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div class="block block-system block-system-main-block"><article role="article" class="node node--type-article node--view-mode-full"><h1><span class="field field--name-title field--type-string field--label-hidden">${RESERVOIR.title}</span></h1><div class="node__meta"><div class="node__submitted">By <span class="field field--name-uid"><a class="username" rel="author" href="/u">Jonas Weil</a></span> on <span class="field field--name-created">21 November 2023</span></div></div>
      <div class="node__content"><div class="field field--name-field-image field--type-image"><img alt=""><div class="field--name-field-caption field--type-string">The dam from the south</div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${each(RESERVOIR.paragraphs, '<p>', '</p>')}</div><div class="field field--name-field-tags field--type-entity-reference"><h3 class="field__label">Tags</h3><ul class="links field__items"><li><a href="/t/water">water</a></li></ul></div></div></article></div>
      <div class="views-element-container block block-views block-related"><h2>Related content</h2><div class="view view-related"><div class="view-content"><div class="views-row"><a href="/a">Who owns the rain?</a><p>A lawsuit that began with a roof in 1911 is still before the courts of Almera.</p></div></div></div></div></div></div></main></div></div>`,
  }),
  shape('Next.js, hydrated', RESERVOIR, {
    url: 'https://www.harbourtimes.example/story/city-orders-water-rationing-4e3f',
    head: `${openGraph(RESERVOIR, 'Harbour Times')}<meta property="article:published_time" content="2023-11-21T22:30:00.000Z">`,
    byline: 'Jonas Weil',
    published: '2023-11-22',
    body: `<div id="__next"><div class="Layout_root__a1B2c"><div class="Header_bar__x9Yz0"><nav class="Nav_list__q1"><a href="/">Front</a></nav></div><main class="Story_main__Zk3"><div class="Story_header__P0o"><h1 class="Story_title__l2M">${RESERVOIR.title}</h1><p class="Story_dek__77a">${RESERVOIR.deck}</p><div class="Byline_wrap__11"><span class="Byline_author__2">Jonas Weil</span><span>22 November 2023, 9:30AM</span></div></div>
      <div class="Story_body__r5T">${each(RESERVOIR.paragraphs, '<div class="Block_block__9f"><p class="Text_p__0#">', '</p></div>')}<div class="Promo_newsletter__w1"><p>Get the Harbour Letter, our free newsletter, every weekday at six.</p><button>Sign up</button></div></div></main></div></div>
      <script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { story: { body: RESERVOIR.paragraphs, related: ['Who owns the rain?'] } } } })}</script><div hidden id="S:0"><p>${RESERVOIR.paragraphs[0]}</p></div>`,
  }),
]
