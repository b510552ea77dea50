// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The design as a tree: Site › Hall › Row › Rack › Device › Cage › Port. Branches are made when they are opened, so
// that a design of any size costs what is on show.

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/design/object_ref.h"
#include "ui/panels/outline/outline_text.h"

#include <QAbstractItemModel>

namespace fabric::ui {

class OutlineModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { Name, Detail, columns };

  explicit OutlineModel(QObject* parent = nullptr);
  ~OutlineModel() override;

  /// Shows a design. What is open stays as it is where no branch on show has other children than before.
  void setDesign(std::shared_ptr<const Catalog> catalog, const Design& design);
  void clear();
  void setResult(std::shared_ptr<const AnalysisResult> result);
  /// Whether names can be typed.
  void setEditable(bool editable) { editable_ = editable; }

  ObjectRef object(const QModelIndex& index) const;
  /// Where an object stands, opening the branches above it; a module stands for its cage. Invalid for what is not in
  /// the tree.
  QModelIndex indexOf(const ObjectRef& object);

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex&) const override { return columns; }
  bool hasChildren(const QModelIndex& parent = {}) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 signals:
  /// A name was typed.
  void named(const fabric::ObjectRef& object, const QString& name);

 private:
  struct Node {
    ObjectRef object;
    Node* parent = nullptr;
    int row = 0;
    bool open = false;
    std::vector<std::unique_ptr<Node>> children;
  };

  Node* nodeAt(const QModelIndex& index) const;
  std::vector<ObjectRef> childrenOf(const ObjectRef& object) const;
  bool hasAny(const ObjectRef& object) const;
  bool isThere(const ObjectRef& object) const;
  ObjectRef parentOf(const ObjectRef& object) const;
  void fill(Node& node);
  bool sameBranches(const Node& node) const;

  std::shared_ptr<const Catalog> catalog_;
  std::optional<Design> design_;
  mutable std::optional<Shapes> shapes_;
  OutlineText text_;
  bool editable_ = false;
  std::unique_ptr<Node> root_;
};

}  // namespace fabric::ui
