// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bill of materials as a table model: lines in groups with subtotals, the share of spares that can be typed, and
// what differs from the baseline. Prices that are no list prices are marked "≈".

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/bom/bom_places.h"
#include "ui/panels/tables/row_order.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace fabric::ui {

/// Rack and Unit show each line where its pieces are, and the spares, which are ordered for the whole, by themselves.
enum class BomGrouping : unsigned char { None, Class, Maker, Rack, Unit };

/// What a grouping asks of the design; nothing for those that lines answer themselves.
std::optional<BomPlacing> placingOf(BomGrouping grouping);

class BomModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    Number,
    PartNumber,
    Description,
    Class,
    Maker,
    Quantity,
    SpareShare,
    Spare,
    UnitPrice,
    Total,
    QuantityChange,
    TotalChange,
    Basis,
    columns
  };

  explicit BomModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  /// `baseline` is the bill to compare with; nullptr where this is the baseline's own.
  void setBom(Bom bom, const Bom* baseline, const SparesPolicy& spares);
  /// Where the pieces of the bill in view are, and those of the baseline's where there is one to compare with. Until
  /// they are told, a grouping by place shows nothing.
  void setPlaces(BomPlacing placing, const std::vector<BomPlace>& places,
                 const std::optional<std::vector<BomPlace>>& baseline = std::nullopt);
  bool hasPlaces(BomPlacing placing) const { return placing_ == placing; }
  /// Whether the share of spares can be typed.
  void setEditable(bool editable) { editable_ = editable; }
  /// Shows lines that have every word.
  void setFilter(const QString& words);
  void setGrouping(BomGrouping grouping);
  BomGrouping grouping() const { return grouping_; }

  /// Folds the group whose subtotal a row is, or unfolds it.
  void toggleFold(int row);

  /// The line of a row; nullptr for a subtotal.
  const BomLine* line(int row) const;
  /// Pieces and spares of a row's line, of those at its place where rows are by place.
  std::pair<std::int64_t, std::int64_t> pieces(int row) const;
  /// Where the pieces of a row's line are; nothing in a grouping that is not by place, and for spares.
  std::optional<BomSite> siteAt(int row) const;
  /// The class of a row, where a subtotal is about one.
  std::optional<CostClass> classAt(int row) const;
  const Bom& bom() const { return bom_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 signals:
  /// The share of spares of a class was typed.
  void sparesTyped(fabric::CostClass section, const QString& text);

 private:
  /// A line of the bill, or one that only the baseline has (its quantity is 0 then).
  struct Entry {
    BomLine line;
    int number = 0;  ///< 0: only the baseline has it
    std::optional<std::int64_t> quantityChange;
    std::optional<Money> totalChange;
    std::int64_t sparesBefore = 0;                    ///< of the baseline's line
    std::optional<Money> priceBefore = std::nullopt;  ///< likewise, of one piece
  };
  /// Pieces of an entry at one place, and those of the baseline there; the number of places stands for the spares.
  struct Share {
    int entry = -1, place = -1;
    std::int64_t quantity = 0, spares = 0;
    std::int64_t before = 0, sparesBefore = 0;
  };
  /// A line or, where rows are by place, a share of one; or the subtotal of a group (both below 0).
  struct Row {
    int entry = -1;
    QString name = {};
    int place = -1;
    std::optional<CostClass> section = std::nullopt;
    std::int64_t pieces = 0, lines = 0, spares = 0, quantityChange = 0;
    Share share = {};
    Money total = {}, totalChange = {};
    bool estimate = false, complete = true;
  };

  void rebuild();
  void addLine(const Entry& entry, const Share& share, std::size_t& group);
  std::vector<bool> matches() const;
  std::vector<Share> shownShares() const;
  QString placeName(int place) const;
  QString groupOf(const Entry& entry) const;
  void addTo(Row& sum, const Entry& entry, const Share& share) const;
  SortKey keyOf(const Share& share) const;
  /// The entry of a row, with the pieces and spares there.
  Entry entryAt(const Row& row) const;
  std::optional<Money> totalChangeOf(const Entry& entry, const Share& share) const;
  QString lineText(const Entry& entry, int column) const;
  bool isCompared(const Row& row) const { return row.place < 0 ? compared_ : placesCompared_; }
  QString groupText(const Row& row, int column) const;
  QString toolTip(const Entry& entry) const;

  Bom bom_;
  std::vector<Entry> entries_;
  std::vector<Share> shares_;          ///< place by place
  std::optional<BomPlacing> placing_;  ///< what shares_ are by
  std::vector<std::pair<BomSite, QString>> places_;
  std::vector<int> entryOfBaseline_;  ///< by line of the baseline's bill
  bool placesCompared_ = false;       ///< the baseline's places are known, too
  SparesPolicy spares_;
  bool compared_ = false;
  bool editable_ = false;
  QStringList words_;
  BomGrouping grouping_ = BomGrouping::Class;
  RowOrder order_;
  std::set<QString> folded_;  ///< names of groups
  std::vector<Row> rows_;
};

/// The word for a class: "System", "Optic".
QString className(CostClass section);

}  // namespace fabric::ui
