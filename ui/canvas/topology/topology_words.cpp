// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/topology/topology_words.h"

#include "ui/canvas/floor_figures.h"
#include "ui/wording/numbers.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>
#include <map>

namespace fabric::ui {

namespace {

/// The digits at the end of a name.
QString numberOf(const std::string& name) {
  std::size_t at = name.size();
  while (at > 0 && name[at - 1] >= '0' && name[at - 1] <= '9') --at;
  return QString::fromStdString(name.substr(at));
}

/// "1–8" where devices are numbered one after the other, else nothing.
QString numbersOf(const TopologyCard& card) {
  const int first = numberOf(card.firstMember).toInt(), last = numberOf(card.lastMember).toInt();
  if (first <= 0 || last - first + 1 != static_cast<int>(card.devices)) return {};
  return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

QString railsOf(std::uint64_t rails) {
  if (rails == 0) return {};
  const int first = std::countr_zero(rails) + 1, last = 64 - std::countl_zero(rails);
  if (std::popcount(rails) == 1) return TopologyText::tr("rail %1").arg(first);
  if (std::popcount(rails) == last - first + 1) return TopologyText::tr("rails %1–%2").arg(first).arg(last);
  QStringList numbers;
  for (int rail = first; rail <= last; ++rail)
    if (rails >> (rail - 1) & 1) numbers << QString::number(rail);
  return TopologyText::tr("rails %1").arg(numbers.join(QStringLiteral(", ")));
}

/// "SU 1–4" of what is named alike but for its number, else "A05 – B03".
QString rangeOf(const std::string& first, const std::string& last) {
  const QString from = QString::fromStdString(first), to = QString::fromStdString(last), number = numberOf(last);
  const QString stem = to.chopped(number.size());
  const bool alike = !stem.isEmpty() && !number.isEmpty() && from.chopped(numberOf(first).size()) == stem;
  return alike ? from + QStringLiteral("–") + number : QStringLiteral("%1 – %2").arg(from, to);
}

class Wording {
 public:
  Wording(const TopologyScene& scene, const TopologyLayout& layout, const Catalog& catalog, const Design& design)
      : scene_(scene), layout_(layout), catalog_(catalog), design_(design) {}

  TopologyWords make() {
    TopologyWords words;
    words.cards.reserve(scene_.cards.size());
    for (const TopologyCard& card : scene_.cards) words.cards.push_back(cardWords(card));
    for (const TopologyEdge& edge : scene_.edges) words.edges.push_back(edgeWords(edge));
    for (const LabelRow& row : layout_.labels()) words.rows.push_back(rowWords(row));
    for (const Band& band : layout_.bands()) words.bands.push_back(band.isGap() ? gapWords(band) : tierWords(band));
    nameChips(words);
    findJackets(words);
    findWorst(words);
    if (scene_.cut) {
      const QString rate = rateReading(*scene_.cut).text();
      words.cut = layout_.secondHalf().empty()
                      ? TopologyText::tr("Bisection %1, one way").arg(rate)
                      : TopologyText::tr("Bisection %1, one way, between hatched cards and the others").arg(rate);
    }
    if (scene_.traceAsked) words.trace = traceWords();
    if (scene_.hiddenLinks > 0)
      words.hidden = TopologyText::tr("Endpoint links not shown: %1").arg(countText(scene_.hiddenLinks));
    return words;
  }

 private:
  QString model(const TopologyCard& card) const {
    if (card.mixedModels) return TopologyText::tr("%1 devices").arg(countText(card.devices));
    return QStringLiteral("%1 × %2").arg(countText(card.devices), shortModel(catalog_[card.model].part.model));
  }

  static QString chipOf(const std::string& name, std::size_t most) {
    const QString number = numberOf(name);
    return name.size() <= most || number.isEmpty() ? QString::fromStdString(name) : number;
  }

  void nameChips(TopologyWords& words) const {
    words.numbers.resize(scene_.cardOf_.size());
    for (std::size_t i = 0; i < scene_.cards.size(); ++i)
      if (layout_.cards()[i].chips)
        for (const Id<Device> id : scene_.devicesOf(scene_.cards[i]))
          words.numbers[id.value] = chipOf(design_.devices[id].name, 2);
  }

  void findJackets(TopologyWords& words) const {
    std::array<std::array<std::int64_t, jackets>, sceneTiers> up{}, down{};
    for (const TopologyEdge& edge : scene_.edges) {
      const auto jacket = static_cast<std::size_t>(edge.jacket);
      up[static_cast<std::size_t>(scene_.cards[edge.lower].key.tier)][jacket] += edge.links;
      down[static_cast<std::size_t>(scene_.cards[edge.upper].key.tier)][jacket] += edge.links;
    }
    for (std::size_t tier = 0; tier < sceneTiers; ++tier) {
      words.upJackets[tier] = static_cast<Jacket>(std::ranges::max_element(up[tier]) - up[tier].begin());
      words.downJackets[tier] = static_cast<Jacket>(std::ranges::max_element(down[tier]) - down[tier].begin());
    }
  }

  /// Lines over their reach; between two tiers without one, that with the least to spare.
  void findWorst(TopologyWords& words) const {
    std::map<std::pair<int, int>, std::uint32_t> tightest;
    const auto used = [&](std::uint32_t e) {
      const TopologyEdge& edge = scene_.edges[e];
      return edge.reach.count() > 0 ? edge.lengths.maximum.inMetres() / edge.reach.inMetres() : 0.0;
    };
    for (std::uint32_t e = 0; e < scene_.edges.size(); ++e) {
      const TopologyEdge& edge = scene_.edges[e];
      words.edges[e].worst = edge.over > 0;
      const std::pair tiers(scene_.cards[edge.lower].key.tier, scene_.cards[edge.upper].key.tier);
      const auto [at, isFirst] = tightest.try_emplace(tiers, e);
      const bool isWorse = edge.over != scene_.edges[at->second].over ? edge.over > scene_.edges[at->second].over
                                                                      : used(e) > used(at->second);
      if (!isFirst && isWorse) at->second = e;
    }
    for (const auto& [tiers, e] : tightest) words.edges[e].worst = true;
  }

  QString titleOf(const TopologyCard& card) const {
    const QString tier = tierName(card.key.tier), name = QString::fromStdString(card.name);
    const QString both = QStringLiteral("%1 %2");
    const QString numbers = numbersOf(card);
    switch (card.key.kind) {
    case CardKind::Device: return name;
    case CardKind::Group: return both.arg(tier, name);
    case CardKind::Rack: return both.arg(tier, card.key.tier == 0 || numbers.isEmpty() ? name : numbers);
    case CardKind::Rails: return both.arg(tier, railsOf(card.rails));
    case CardKind::Plane: return TopologyText::tr("%1 plane %2").arg(tier, name);
    case CardKind::Model: return both.arg(tier, shortModel(catalog_[card.model].part.model));
    case CardKind::Endpoints: return TopologyText::tr("Endpoints");
    case CardKind::Range: break;
    }
    if (card.parts <= 1) return tier;
    if (card.key.depth == 0 && card.key.tier > 1 && !numbers.isEmpty()) return both.arg(tier, numbers);
    return both.arg(tier, rangeOf(card.name, card.lastName));
  }

  CardWords cardWords(const TopologyCard& card) const {
    CardWords words;
    const auto of = [](std::int64_t used, std::int64_t all) {
      return QStringLiteral("%1 / %2").arg(countText(used), countText(all));
    };
    words.title = titleOf(card);
    words.brief = words.title;
    const QString tier = tierName(card.key.tier) + QLatin1Char(' ');
    if (words.brief.startsWith(tier)) words.brief.remove(0, tier.size());
    if (card.key.kind == CardKind::Device) words.chip = chipOf(card.name, 6);
    words.line = model(card);
    if (card.racks == 1) words.line += QStringLiteral(" · ") + QString::fromStdString(card.firstRack);
    else if (card.racks > 1)
      words.line += QStringLiteral(" · ") + TopologyText::tr("%1 racks").arg(countText(card.racks));
    if (card.ports.side > 0) words.side = of(card.ports.side, card.ports.ports);
    if (card.ports.up > 0) words.up = of(card.ports.up, card.ports.upOf);
    if (card.ports.down > 0 || card.key.tier > 0) words.down = of(card.ports.down, card.ports.downOf());
    words.ports = TopologyText::tr("%1 of %2 ports").arg(countText(card.ports.used()), countText(card.ports.ports));
    if (card.upLinks > 0)
      words.uplinks = QStringLiteral("%1 × %2").arg(countText(card.upLinks), shortRate(card.upRate));
    const bool large = card.power >= Power::kilowatts(100) && card.power < Power::kilowatts(1000);
    words.power =
        large ? Reading{kilowattText(card.power, 0), QStringLiteral("kW")}.text() : powerReading(card.power).text();
    return words;
  }

  /// A link's medium: that of the module without the number of its ports.
  static QString mediaOf(const TopologyEdge& edge) {
    QString media = QString::fromStdString(edge.media);
    if (const qsizetype times = media.indexOf(QChar(0xd7)); times > 0 && times <= 2) media = media.mid(times + 1);
    return edge.mediaLinks < edge.links ? media + QLatin1Char('+') : media;
  }

  /// What is said of one line, or of several together.
  struct Told {
    Length longest;
    std::int64_t links = 0, over = 0, unjudged = 0, unknownLength = 0;

    void add(const TopologyEdge& edge) {
      links += edge.links;
      over += edge.over;
      unjudged += edge.unjudged;
      unknownLength += edge.lengths.unknown;
      longest = std::max(longest, edge.lengths.maximum);
    }
  };

  static EdgeWords wordsFor(const QString& count, const QString& shortCount, const QString& media, const Told& told) {
    EdgeWords words;
    words.count = count;
    words.shortCount = shortCount;
    words.mark = told.over > 0 ? ReachMark::Over : told.unjudged > 0 ? ReachMark::Unknown : ReachMark::Holds;
    const QString metres = lengthReading(told.longest).text();
    if (told.over > 0) {
      words.detail = TopologyText::tr("%1 of %2 over reach").arg(countText(told.over), countText(told.links));
      words.shortDetail = TopologyText::tr("%1 over").arg(countText(told.over));
    } else if (told.unknownLength == told.links) {
      words.detail = TopologyText::tr("%1, length unknown").arg(media);
      words.shortDetail = media + QStringLiteral(" ?");
    } else {
      words.detail = TopologyText::tr("%1, %2 max").arg(media, metres);
      words.shortDetail = media + QLatin1Char(' ') + metres;
    }
    return words;
  }

  static EdgeWords edgeWords(const TopologyEdge& edge) {
    const QString links = countText(edge.links), rate = shortRate(edge.rate);
    Told told;
    told.add(edge);
    return wordsFor(QStringLiteral("%1 × %2").arg(links, rate), QStringLiteral("%1×%2").arg(links, rate), mediaOf(edge),
                    told);
  }

  EdgeWords rowWords(const LabelRow& row) const {
    const TopologyEdge& first = scene_.edges[row.edges.front()];
    if (row.edges.size() == 1) return edgeWords(first);
    Told told;
    bool alike = true, byRail = true, oneRate = true, oneMedium = true;
    for (const std::uint32_t e : row.edges) {
      const TopologyEdge& edge = scene_.edges[e];
      told.add(edge);
      alike = alike && edge.links == first.links;
      byRail = byRail && std::popcount(edge.rails) == 1;
      oneRate = oneRate && edge.rate == first.rate;
      oneMedium = oneMedium && edge.media == first.media && edge.jacket == first.jacket;
    }
    const QString parts = countText(static_cast<std::int64_t>(row.edges.size()));
    QString count = oneRate ? QStringLiteral("%1 × %2").arg(countText(told.links), shortRate(first.rate))
                            : TopologyText::tr("%1 links").arg(countText(told.links));
    const QString shortCount = count;
    if (alike && oneRate) {
      const QString each = QStringLiteral("%1 × %2").arg(countText(first.links), shortRate(first.rate));
      count = byRail ? TopologyText::tr("%1 rails × %2").arg(parts, each) : QStringLiteral("%1 × %2").arg(parts, each);
    }
    return wordsFor(count, QString(shortCount).replace(QStringLiteral(" × "), QStringLiteral("×")),
                    oneMedium ? mediaOf(first) : TopologyText::tr("several media"), told);
  }

  QStringList tierWords(const Band& band) const {
    const TierSums& tier = *scene_.tier(band.tier);
    QStringList lines{tierName(band.tier)};
    constexpr std::size_t mostModels = 2;
    for (std::size_t i = 0; i < std::min(tier.models.size(), mostModels); ++i)
      lines << QStringLiteral("%1 × %2").arg(countText(tier.models[i].second),
                                             shortModel(catalog_[tier.models[i].first].part.model));
    if (tier.models.size() > mostModels)
      lines << TopologyText::tr("and %1 more models")
                   .arg(countText(static_cast<std::int64_t>(tier.models.size() - mostModels)));
    lines << TopologyText::tr("%1 / %2 ports").arg(countText(tier.ports.used()), countText(tier.ports.ports));
    lines << powerReading(tier.power).text();
    if (!layout_.hasTiers()) lines << sumsOf(band.tier, band.tier);
    return lines;
  }

  QStringList gapWords(const Band& band) const {
    const QStringList lines = sumsOf(band.tier, band.upper);
    return lines.isEmpty() ? QStringList{TopologyText::tr("no links")} : lines;
  }

  /// Of the links between two tiers, or inside one; empty where there are none.
  QStringList sumsOf(int lower, int upper) const {
    for (const GapSums& gap : scene_.gaps) {
      if (gap.lower != lower || gap.upper != upper) continue;
      QStringList lines{gap.rateLinks == gap.links
                            ? QStringLiteral("%1 × %2").arg(countText(gap.links), shortRate(gap.rate))
                            : TopologyText::tr("%1 links").arg(countText(gap.links)),
                        rateReading(gap.bandwidth).text()};
      if (gap.oversubscription > 0) lines << ratioText(gap.oversubscription);
      if (gap.over > 0) lines << TopologyText::tr("%1 over reach").arg(countText(gap.over));
      return lines;
    }
    return {};
  }

  QString traceWords() const {
    if (!scene_.trace) return TopologyText::tr("No way between the two");
    const double microseconds = scene_.trace->latency.inNanoseconds() / 1000.0;
    const int hops = scene_.trace->hops;
    return TopologyText::tr("%Ln hops", nullptr, hops) + QStringLiteral(" · ") +
           TopologyText::tr("≤ %1 µs one way").arg(QLocale().toString(microseconds, 'f', 2)) + QStringLiteral(" · ") +
           TopologyText::tr("%1 links on shortest paths")
               .arg(countText(static_cast<std::int64_t>(scene_.trace->links.size())));
  }

  const TopologyScene& scene_;
  const TopologyLayout& layout_;
  const Catalog& catalog_;
  const Design& design_;
};

}  // namespace

QString tierName(int tier) {
  switch (tier) {
  case 0: return TopologyText::tr("Servers");
  case 1: return TopologyText::tr("Leaf");
  case 2: return TopologyText::tr("Spine");
  case 3: return TopologyText::tr("Core");
  default: return TopologyText::tr("Other");
  }
}

TopologyWords wordsOf(const TopologyScene& scene, const TopologyLayout& layout, const Catalog& catalog,
                      const Design& design) {
  return Wording(scene, layout, catalog, design).make();
}

QString describeCard(const TopologyScene& scene, const TopologyWords& words, std::uint32_t card) {
  const CardWords& said = words.cards[card];
  QStringList lines{said.title, said.line, said.ports};
  if (!said.uplinks.isEmpty()) lines << TopologyText::tr("%1 upwards").arg(said.uplinks);
  const TopologyCard& row = scene.cards[card];
  if (row.key.tier <= 1 && row.rails != 0) lines << railsOf(row.rails);
  if (row.inside > 0) lines << TopologyText::tr("%1 links inside").arg(countText(row.inside));
  if (row.over > 0) lines << TopologyText::tr("%1 links over reach").arg(countText(row.over));
  lines << said.power;
  return lines.join(QLatin1Char('\n'));
}

QString describeEdge(const TopologyScene& scene, const TopologyWords& words, std::uint32_t edge) {
  const TopologyEdge& row = scene.edges[edge];
  QStringList lines{QStringLiteral("%1 ↔ %2").arg(words.cards[row.lower].title, words.cards[row.upper].title),
                    words.edges[edge].count, words.edges[edge].detail,
                    TopologyText::tr("%1 each way").arg(rateReading(row.bandwidth()).text())};
  if (row.rails != 0) lines << railsOf(row.rails);
  if (row.reach.count() > 0) lines << TopologyText::tr("reach %1").arg(lengthReading(row.reach).text());
  if (row.unjudged > 0) lines << TopologyText::tr("Length or reach not known: %1").arg(countText(row.unjudged));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace fabric::ui
