// Pages that are no articles, a kind each, though most have prose.
import { BRIDGE } from '../publishers/stories.ts'
import { FOOT, NAV, pageOf, paragraphs, teaser, type Kind } from './page.ts'
import { B, b, o, r } from './paragraphs.ts'

export const OTHERS: readonly Pick<Kind, 'name' | 'url' | 'html'>[] = [
  {
    name: 'a section front',
    url: 'https://www.karskpost.example/world',
    html: pageOf(
      '<title>World | Karsk Post</title><meta property="og:type" content="website">',
      NAV +
        `<main><h1>World</h1>${[0, 1, 2, 3, 5, 6].map((i) => teaser('Story number ' + i + ' of the world today', b(i))).join('')}</main>` +
        FOOT,
    ),
  },
  {
    name: 'a topic page',
    url: 'https://www.karskpost.example/topic/border-bridge-over-the-anser',
    html: pageOf(
      '<title>Border bridge: all stories | Karsk Post</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"CollectionPage","name":"Border bridge"}</script>',
      NAV +
        `<main><h1>Border bridge</h1><p class="topic-intro">${b(3)}</p>${[0, 1, 2, 5, 6, 7].map((i) => `<article class="teaser"><h3><a href="/x">Story ${i} about the bridge</a></h3><p>${r(i)}</p><time datetime="2024-05-0${i + 1}">May ${i + 1}</time></article>`).join('')}</main>` +
        FOOT,
    ),
  },
  {
    name: 'a search results',
    url: 'https://www.karskpost.example/search?q=bridge',
    html: pageOf(
      '<title>bridge - Search | Karsk Post</title>',
      NAV +
        `<main><h1>Search results for “bridge”</h1><form><input name="q"></form>${[0, 1, 2, 5, 6, 7].map((i) => `<div class="result"><h3><a href="/x">Result ${i} about the bridge</a></h3><p>${r(i)}</p></div>`).join('')}</main>` +
        FOOT,
    ),
  },
  {
    name: 'a product page',
    url: 'https://shop.kettles.example/products/the-velmond-copper-kettle',
    html: pageOf(
      '<title>The Velmond copper kettle</title><meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Kettle","offers":{"@type":"Offer","price":"40"}}</script>',
      `<main><h1>The Velmond copper kettle</h1><p>€40</p><button>Add to basket</button><div class="description"><p>Our copper kettle is made by hand in Velmond by people who have made kettles for sixty years, and it will boil your water in under three minutes.</p><p>You will love the way it pours, and we are so sure of it that we give you ten years to send it back to us if you don’t like it.</p><p>It is lined with tin and fits all stoves, also induction, and we ship it to you within two days wherever you live in the country.</p></div><section><h2>Reviews</h2><p>I have had mine for three winters and it has never leaked, which is more than I can say of the one I had before it.</p><p>Pours well, looks well, and the handle stays cool. I bought a second one for my mother, who is hard to please.</p></section></main>`,
    ),
  },
  {
    name: 'a login',
    url: 'https://www.karskpost.example/login',
    html: pageOf(
      '<title>Sign in | Karsk Post</title>',
      NAV +
        `<main><h1>Sign in</h1><p>Sign in to read every article, save stories for later and manage your newsletters and your subscription on all your devices.</p><form><input type="email"><input type="password"><button>Sign in</button></form><p>By signing in you agree to our terms of service and our privacy policy, which we have changed on 1 May 2024 to make them clearer.</p><p>If you have forgotten your password, we can send you a link with which you can choose a new one within the next 24 hours.</p></main>` +
        FOOT,
    ),
  },
  {
    name: 'a forum thread',
    url: 'https://forum.example/t/bridge-over-the-anser-reopening/4711',
    html: pageOf(
      '<title>Bridge over the Anser reopening - Forum</title><script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"Bridge"}</script>',
      `<main><h1>Bridge over the Anser reopening</h1>${[0, 1, 2, 3, 5, 6].map((i) => `<div class="post"><div class="user"><a href="/u">user${i}</a></div><div class="cooked"><p>I think that you are right, and ${b(i).toLowerCase()}</p></div><div class="post-controls"><a>Like</a><a>Reply</a></div></div>`).join('')}</main>`,
    ),
  },
  {
    name: 'a home page with one big lead',
    url: 'https://www.karskpost.example/',
    html: pageOf(
      '<title>The Karsk Post</title><meta property="og:type" content="website">',
      NAV +
        `<main><article class="lead"><h1><a href="/x">${BRIDGE.title}</a></h1>${paragraphs(B.slice(0, 5))}<a href="/x">Read more</a></article>${[0, 1, 2].map((i) => teaser('Story ' + i, r(i))).join('')}</main>` +
        FOOT,
    ),
  },
  {
    name: 'a privacy policy',
    url: 'https://www.karskpost.example/privacy',
    html: pageOf(
      '<title>Privacy policy</title>',
      NAV +
        `<main><h1>Privacy policy</h1>${['We collect information that you give us when you register, subscribe, comment or enter a competition, and we keep it for as long as you have an account.', 'We use cookies and similar means to remember your settings, to count our readers and to show you advertisements that may interest you.', 'You can ask us at any time what we know about you, and have us correct or delete it, by writing to our data protection officer.', 'We do not sell your data. We share it with the companies that print, deliver and bill for us, and with nobody else unless a court orders it.'].map((t) => `<p>${t}</p>`).join('')}</main>` +
        FOOT,
    ),
  },
  {
    name: 'a job ad',
    url: 'https://jobs.karskpost.example/jobs/4711-reporter',
    html: pageOf(
      '<title>Reporter (m/f/x)</title><script type="application/ld+json">{"@type":"JobPosting","title":"Reporter"}</script>',
      `<main><h1>Reporter</h1>${['We are looking for a reporter who will cover the eastern border for us, and who knows the languages that are spoken on both banks of the river.', 'You have worked in a newsroom for at least three years, you write quickly and well, and you would rather be on the road than at your desk.', 'We offer a permanent contract, thirty days of holiday, and a desk in our office in Karsk with a view of the bridge, once it is open.', 'Send us your letter, two articles and the name of somebody who has edited you by 30 June at the latest.'].map((t) => `<p>${t}</p>`).join('')}<button>Apply</button></main>`,
    ),
  },
  {
    name: 'a recipe index',
    url: 'https://www.karskpost.example/recipes',
    html: pageOf(
      '<title>Recipes</title>',
      NAV +
        `<main><h1>Recipes</h1>${[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `<a href="/r/${i}" class="card"><h3>Soup ${i}</h3><p>${o(i)}</p></a>`).join('')}</main>`,
    ),
  },
  {
    name: 'an author page with a life and teasers',
    url: 'https://www.karskpost.example/by/nadia-rahimi',
    html: pageOf(
      '<title>Nadia Rahimi | Karsk Post</title><meta property="og:type" content="profile">',
      `${NAV}<main><h1>Nadia Rahimi</h1><p>Nadia Rahimi has covered borders, rivers and the people who live beside them for The Karsk Post since 2014. She was born in Almera and studied law before she came to the paper.</p>${[0, 1, 2, 3, 5, 6].map((i) => `<div class="item"><a href="/x${i}"><h3>Story ${i} about the bridge</h3></a><p>${r(i)}</p></div>`).join('')}</main>${FOOT}`,
    ),
  },
  {
    name: 'a page that isn’t there, with the latest stories',
    url: 'https://www.karskpost.example/2024/05/07/no-such-story-about-the-bridge',
    html: pageOf(
      '<title>Page not found | Karsk Post</title>',
      `${NAV}<main><h1>Page not found</h1><p>The page that you are looking for may have been moved or taken down. You may find one of these stories useful.</p>${[0, 1, 2, 3].map((i) => teaser(`Story ${i} about the bridge`, b(i))).join('')}</main>${FOOT}`,
    ),
  },
  {
    name: 'a concert with its tickets',
    url: 'https://www.arches.example/whats-on/an-evening-with-the-velmond-orchestra',
    html: pageOf(
      '<title>An evening with the Velmond orchestra</title><script type="application/ld+json">{"@type":"MusicEvent","name":"An evening","startDate":"2024-06-01T20:00"}</script>',
      `${NAV}<main><h1>An evening with the Velmond orchestra</h1><p>1 June 2024, 8 pm. From 20 crowns.</p><a href="/buy">Book now</a><p>Join us for an evening of overtures, symphonies and a piece for gym whistle and strings in our hall of eleven arches. Doors open at seven, and the bar stays open until midnight.</p><p>Our bar serves drinks and small plates. We advise you to book your seats early, as our concerts sell out within a week of being announced to our members.</p></main>${FOOT}`,
    ),
  },
  {
    name: 'a house for sale',
    url: 'https://www.homes.example/for-sale/details/4711-old-town-almera-four-rooms',
    html: pageOf(
      '<title>Four rooms in the old town, Almera</title>',
      `${NAV}<main><h1>Four rooms in the old town, Almera</h1><p>€412,000</p><ul><li>4 rooms</li><li>112 m²</li><li>Cistern</li></ul><div class="text"><p>This charming house in the old town of Almera offers four bright rooms on two floors, a roof terrace with a view of the harbour, and a cistern that has never run dry.</p><p>Your new home is five minutes from schools and shops. We would be glad to show you around: call our office to arrange a viewing at a time that suits you.</p><p>The kitchen was renewed in 2021 and comes with all that you need. The house is heated by a pump that keeps your bills low all through the winter.</p></div><form><input name="name"><input name="phone"><input name="mail"><button>Contact agent</button></form></main>${FOOT}`,
    ),
  },
  {
    name: 'an offer of subscriptions',
    url: 'https://www.karskpost.example/subscribe',
    html: pageOf(
      '<title>Subscribe | Karsk Post</title>',
      `${NAV}<main><h1>Choose your subscription</h1>${['Digital', 'Print', 'Both'].map((plan) => `<div class="plan"><h2>${plan}</h2><p>Read every article on any device, do the daily crossword and share your subscription with two members of your family.</p><p>From one crown a week for the first year, then four crowns. Cancel at any time, and keep reading to the end of the month.</p><a href="/buy">Choose</a></div>`).join('')}</main>${FOOT}`,
    ),
  },
  {
    name: 'the forecast',
    url: 'https://www.karskpost.example/weather/almera',
    html: pageOf(
      '<title>Weather in Almera today</title>',
      `${NAV}<main><h1>Weather in Almera</h1><table>${[0, 1, 2, 3, 4, 5, 6].map((day) => `<tr><td>Day ${day}</td><td>1${day}°</td><td>Dry</td></tr>`).join('')}</table><p>Dry with sunny spells in the morning, with clouds coming in from the west later. Highs of 14 to 17 degrees and light winds from the south.</p><p>Tonight it will be mild and mostly dry, though a few drops may fall on the hills around the reservoir before the morning.</p></main>${FOOT}`,
    ),
  },
]
