using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElkeDeur.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RemovedOwnCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "RemovedAt",
                table: "OwnCases",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "RemovedAt",
                table: "OwnCases");
        }
    }
}
