using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElkeDeur.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SearchDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    TitleWords = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchDocuments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchIndexes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    BuiltAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchIndexes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchFields",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchFields", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchFields_SearchDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "SearchDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SearchDocuments_Address",
                table: "SearchDocuments",
                column: "Address",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchFields_DocumentId",
                table: "SearchFields",
                column: "DocumentId");

            // Made by hand: the full-text index, kept equal to SearchFields by triggers.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE "SearchTerms" USING fts5("Terms", content='SearchFields', content_rowid='Id', detail=none, columnsize=0, tokenize="ascii tokenchars ':'");
                CREATE TRIGGER "SearchFieldAdded" AFTER INSERT ON "SearchFields" BEGIN
                    INSERT INTO "SearchTerms"(rowid, "Terms") VALUES (new."Id", new."Terms");
                END;
                CREATE TRIGGER "SearchFieldGone" AFTER DELETE ON "SearchFields" BEGIN
                    INSERT INTO "SearchTerms"("SearchTerms", rowid, "Terms") VALUES ('delete', old."Id", old."Terms");
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP TABLE "SearchTerms";""");

            migrationBuilder.DropTable(
                name: "SearchFields");

            migrationBuilder.DropTable(
                name: "SearchIndexes");

            migrationBuilder.DropTable(
                name: "SearchDocuments");
        }
    }
}
