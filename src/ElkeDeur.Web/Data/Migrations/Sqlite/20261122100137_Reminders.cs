using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ElkeDeur.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "SessionId",
                table: "JoinCodes",
                newName: "LeadsTo");

            migrationBuilder.RenameIndex(
                name: "IX_JoinCodes_SessionId",
                table: "JoinCodes",
                newName: "IX_JoinCodes_LeadsTo");

            migrationBuilder.AlterColumn<string>(
                name: "SessionId",
                table: "ReminderAddresses",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "SheetId",
                table: "ReminderAddresses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WorkspaceId",
                table: "ReminderAddresses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "SessionId",
                table: "PersonalLinks",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "SheetId",
                table: "PersonalLinks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Block",
                table: "Agreements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Milestone",
                table: "Agreements",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Role",
                table: "Agreements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Team",
                table: "Agreements",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReminderAddresses_SheetId",
                table: "ReminderAddresses",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_ReminderAddresses_WorkspaceId",
                table: "ReminderAddresses",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLinks_SheetId",
                table: "PersonalLinks",
                column: "SheetId");

            migrationBuilder.AddForeignKey(
                name: "FK_PersonalLinks_Worksheets_SheetId",
                table: "PersonalLinks",
                column: "SheetId",
                principalTable: "Worksheets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ReminderAddresses_Worksheets_SheetId",
                table: "ReminderAddresses",
                column: "SheetId",
                principalTable: "Worksheets",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ReminderAddresses_Workspaces_WorkspaceId",
                table: "ReminderAddresses",
                column: "WorkspaceId",
                principalTable: "Workspaces",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_PersonalLinks_Worksheets_SheetId",
                table: "PersonalLinks");

            migrationBuilder.DropForeignKey(
                name: "FK_ReminderAddresses_Worksheets_SheetId",
                table: "ReminderAddresses");

            migrationBuilder.DropForeignKey(
                name: "FK_ReminderAddresses_Workspaces_WorkspaceId",
                table: "ReminderAddresses");

            migrationBuilder.DropIndex(
                name: "IX_ReminderAddresses_SheetId",
                table: "ReminderAddresses");

            migrationBuilder.DropIndex(
                name: "IX_ReminderAddresses_WorkspaceId",
                table: "ReminderAddresses");

            migrationBuilder.DropIndex(
                name: "IX_PersonalLinks_SheetId",
                table: "PersonalLinks");

            migrationBuilder.DropColumn(
                name: "SheetId",
                table: "ReminderAddresses");

            migrationBuilder.DropColumn(
                name: "WorkspaceId",
                table: "ReminderAddresses");

            migrationBuilder.DropColumn(
                name: "SheetId",
                table: "PersonalLinks");

            migrationBuilder.DropColumn(
                name: "Block",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "Milestone",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "Role",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "Team",
                table: "Agreements");

            migrationBuilder.RenameColumn(
                name: "LeadsTo",
                table: "JoinCodes",
                newName: "SessionId");

            migrationBuilder.RenameIndex(
                name: "IX_JoinCodes_LeadsTo",
                table: "JoinCodes",
                newName: "IX_JoinCodes_SessionId");

            migrationBuilder.AlterColumn<string>(
                name: "SessionId",
                table: "ReminderAddresses",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "SessionId",
                table: "PersonalLinks",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
