using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElkeDeur.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Worksheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "SessionId",
                table: "Agreements",
                type: "character varying(32)",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(32)");

            migrationBuilder.AddColumn<string>(
                name: "SheetId",
                table: "Agreements",
                type: "character varying(32)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Worksheets",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    WorkspaceId = table.Column<string>(type: "character varying(32)", nullable: false),
                    Address = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    StateJson = table.Column<string>(type: "text", nullable: false),
                    BoardSecretHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Finished = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Worksheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Worksheets_Workspaces_WorkspaceId",
                        column: x => x.WorkspaceId,
                        principalTable: "Workspaces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorksheetEntries",
                columns: table => new
                {
                    SheetId = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    CommandId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    CommandJson = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorksheetEntries", x => new { x.SheetId, x.Sequence });
                    table.ForeignKey(
                        name: "FK_WorksheetEntries_Worksheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "Worksheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_SheetId",
                table: "Agreements",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_WorksheetEntries_SheetId_CommandId",
                table: "WorksheetEntries",
                columns: new[] { "SheetId", "CommandId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Worksheets_ReviewOn",
                table: "Worksheets",
                column: "ReviewOn");

            migrationBuilder.CreateIndex(
                name: "IX_Worksheets_WorkspaceId",
                table: "Worksheets",
                column: "WorkspaceId");

            migrationBuilder.AddForeignKey(
                name: "FK_Agreements_Worksheets_SheetId",
                table: "Agreements",
                column: "SheetId",
                principalTable: "Worksheets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Agreements_Worksheets_SheetId",
                table: "Agreements");

            migrationBuilder.DropTable(
                name: "WorksheetEntries");

            migrationBuilder.DropTable(
                name: "Worksheets");

            migrationBuilder.DropIndex(
                name: "IX_Agreements_SheetId",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "SheetId",
                table: "Agreements");

            migrationBuilder.AlterColumn<string>(
                name: "SessionId",
                table: "Agreements",
                type: "character varying(32)",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(32)",
                oldNullable: true);
        }
    }
}
